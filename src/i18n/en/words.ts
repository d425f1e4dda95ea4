/**
 * Every word of the interface, and every sentence that is made from a story's facts, in English: what several views share, and a table
 * a view. Another language is a folder beside this one with the same tables.
 */
import { embedPanel } from './embedPanel.ts'
import { glance } from './glance.ts'
import { lens } from './lens.ts'
import { masthead } from './masthead.ts'
import { points } from './points.ts'
import { positions } from './positions.ts'
import { quotes } from './quotes.ts'
import { share } from './share.ts'
import { shared } from './shared.ts'
import { sources } from './sources.ts'
import { standing } from './standing.ts'
import { statements } from './statements.ts'
import { timeline } from './timeline.ts'
import { unknown } from './unknown.ts'

export const english = {
  ...shared,
  masthead,
  lens,
  glance,
  positions,
  points,
  quotes,
  timeline,
  unknown,
  sources,
  standing,
  statements,
  share,
  embedPanel,
}

export type Words = typeof english
