/**
 * What happened on the page before the app came. The page's own small script (`page/early.ts`) keeps it; the app goes on from
 * there, so that nothing the reader did is lost or done twice.
 */
import type { Address } from './appearance.ts'

export interface Early extends Address {
  /** What the host page asked for meanwhile, as `LookMessage` has it. */
  readonly look: Readonly<Record<string, unknown>>
  /** The app listens from here on. */
  readonly stop: () => void
}

declare global {
  interface Window {
    early?: Early
  }
}
