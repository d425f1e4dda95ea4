/**
 * What the page does before React has taken over, shared by its inline scripts (`boot.ts`, `early.ts`) and `main.tsx`, which goes on
 * from there: nothing that the reader did is lost or done twice.
 */
export interface Prehydration {
  /** The buttons that the reader pressed. They need React, and are pressed once more when it has come. */
  presses: readonly HTMLElement[]
  /** What the host page said meanwhile: React's side reads it. */
  messages: readonly unknown[]
  /** The reader has scrolled, pressed or typed, so nobody moves the page under the hand any more. */
  touched: boolean
  /** React listens from here on. */
  stop: () => void
}

declare global {
  interface Window {
    prehydration?: Prehydration
  }
}
