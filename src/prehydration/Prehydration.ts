/**
 * What the page does before React has taken over, shared by the script in its head (`boot.ts`) and `main.tsx`, which goes on from
 * there: nothing that the reader did is lost or done twice.
 */
import type { View } from '../model/anchors.ts'

export interface Prehydration {
  /** The buttons that the reader pressed. They need React, and are pressed once more when it has come. */
  readonly presses: HTMLElement[]
  /** The views that links led the reader to. A sandboxed frame cannot tell so in its address. */
  readonly viewsShown: View[]
  /** What the host page said meanwhile: React's side reads it. */
  readonly messages: unknown[]
  /** Called at the end of the body: the whole page is there, and nothing is painted yet of a deep link. */
  readonly start: () => void
  /**
   * Leads to where the address asks, unless the reader has moved or the browser restored a place.
   *
   * @param hasApp whether React has come, and the browser has had the time to look for a text that the link names
   */
  readonly land: (hasApp: boolean) => void
  /** React listens from here on. */
  readonly stop: () => void
}

declare global {
  interface Window {
    prehydration?: Prehydration
  }
}
