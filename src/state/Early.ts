/**
 * What the page does before its app has come, shared by its own small scripts (`page/boot.ts`, `page/early.ts`) and the app, which
 * goes on from there: nothing that the reader did is lost or done twice.
 */
import type { Address } from './appearance.ts'
import type { Appearance } from './ViewState.ts'

export interface Early {
  /** Gives the page the appearance that an address asks for. */
  readonly show: (address: Address) => Appearance
  readonly framed: boolean
  /** What the reader has done so far. It is `location`, unless the frame may not change that. */
  address: Address
  /** The button that the reader pressed, and nothing since: it needs the app, and is pressed once more when that has come. */
  pressed: HTMLElement | null
  /** What the host page said meanwhile of the look that it wants, if it is that: the app reads it. */
  said: readonly unknown[]
  /** The app listens from here on. */
  stop: () => void
}

declare global {
  interface Window {
    early?: Early
  }
}
