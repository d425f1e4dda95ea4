/** What embed code is made of, whatever its form. */
import type { Size } from './messages.ts'
import type { Teaser } from './teaserCode.ts'

export interface Embed {
  /** The address of the explainer, as the frame opens it: `'https://news.example/explainers/kremlin-talks/?view=quotes'`. */
  readonly address: string
  /** The address of `embed.js`: `'https://news.example/explainers/embed.js'`. */
  readonly loader: string
  /** The frame's name for a screen reader: `'Explainer: Five hours in Moscow, and no breakthrough (Quotes)'`. */
  readonly title: string
  /** How large the frame is at each of `measuredWidths`. */
  readonly sizes: readonly Size[]
  readonly teaser: Teaser
}
