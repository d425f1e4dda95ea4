/**
 * The words that change with what the reader does, in English: all that the app has to bring along. What is on the page from the
 * start is in `english.ts`, which has these as well.
 */
import type { Stance } from '../../article/schema/Article.ts'
import type { View } from '../../model/anchors.ts'
import { bothNamed, give, inWords, list } from './grammar.ts'
import { capitalised, named, type Named } from '../grammar.ts'
import type { Outline } from '../../model/Outline.ts'
import type { Relation, RelationCounts } from '../../model/relations.ts'
import type { StanceCounts } from '../../model/stanceCounts.ts'

/** A sentence whose beginning stands out. */
export interface Sentence {
  readonly lead: string
  readonly rest: string
}

export const stances: Record<Stance | 'unstated', string> = {
  for: 'For',
  against: 'Against',
  mixed: 'Mixed',
  unstated: 'Not stated',
}

export const relations: Record<Relation, string> = {
  clash: 'Clash',
  agree: 'Agree',
  partly: 'Partly',
  incomparable: 'Not comparable',
}

const views: Record<View, string> = {
  glance: 'At a glance',
  positions: 'Positions',
  points: 'Sticking points',
  quotes: 'Quotes',
  timeline: 'Timeline',
  sources: 'Sources',
}

/** How often, out of how many: "on 3 of 6 sticking points", "on none". */
const howMany = (count: number): string => (count === 0 ? 'none' : String(count))

function compare(outline: Outline, parties: readonly Named[], counts: RelationCounts): Sentence {
  const lead = capitalised(bothNamed(parties))
  const total = outline.points.length
  const { clash, agree, partly, incomparable } = counts
  const missing = `${give(outline.sources)} no position for one of them or both.`
  if (total === 1) {
    if (clash) return { lead, rest: ' clash on the only sticking point.' }
    if (agree) return { lead, rest: ' agree on the only sticking point.' }
    if (partly) return { lead, rest: ': partly, on the only sticking point. A position is mixed.' }
    return { lead, rest: ` cannot be compared on the only sticking point: ${missing}` }
  }
  if (incomparable === total) {
    return { lead, rest: ` cannot be compared yet: on all ${inWords(total)} sticking points, ${missing}` }
  }
  const rest = [` clash on ${howMany(clash)} of ${total} sticking points and agree on ${howMany(agree)}.`]
  if (partly) rest.push(`Partly on ${inWordsIfOne(partly)}, where a position is mixed.`)
  if (incomparable) rest.push(`On the other ${inWordsIfOne(incomparable)}, ${missing}`)
  return { lead, rest: rest.join(' ') }
}

const inWordsIfOne = (count: number): string => (count === 1 ? 'one' : String(count))

function follow(outline: Outline, party: Named, counts: StanceCounts): Sentence {
  const lead = party.name
  const total = outline.points.length
  const stated = (['for', 'against', 'mixed'] as const).filter((stance) => counts[stance] > 0)
  if (total === 1) {
    return { lead, rest: `: ${stances[stated[0] ?? 'unstated'].toLowerCase()} on the only sticking point.` }
  }
  if (stated.length === 0) return { lead, rest: `: not stated on any of ${total} sticking points.` }
  const parts = stated.map(
    (stance, at) =>
      `${stances[stance].toLowerCase()} on ${counts[stance]}${at === 0 ? ` of ${total} sticking points` : ''}`,
  )
  if (counts.unstated) parts.push(`not stated on ${counts.unstated}`)
  return { lead, rest: `: ${list(parts)}.` }
}

export const englishApp = {
  views,
  viewsLabel: 'Views',
  relations,

  lensLabel: 'Follow or compare parties',
  lensHint: 'Pick one to follow it, two to compare.',
  showEverybody: 'Show all parties',
  following: (party: Named): string => `Following ${named(party)}.`,
  comparing: (parties: readonly Named[]): string => `Comparing ${bothNamed(parties)}.`,
  everybody: 'Showing all parties.',
  compare,
  follow,
  followLink: (party: Named): string => `Follow ${named(party)}`,

  quotesShown: (shown: number, total: number): string => `${shown} of ${total} shown.`,
  noQuotesFor: (parties: readonly Named[], point: { readonly label: string } | undefined): string =>
    [
      parties.length ? `Nobody from ${parties.map(named).join(' or ')} is quoted` : 'Nobody is quoted',
      point ? ` on “${point.label}”.` : '.',
    ].join(''),
  onPoint: 'On sticking point',
  anyPoint: 'Anything',
  showAllQuotes: 'Show all quotes',
  copyOutcomes: { idle: 'Copy', copied: 'Copied', refused: 'Not allowed here' },
  backToStatement: 'Back to the statement',
  failed: 'This control failed. All of the text is here; reload the page to try again.',
  share: {
    open: 'Share',
    copied: 'Link copied.',
    refused: 'Copying is not allowed here. This is the link:',
  },
  embed: {
    open: 'Embed',
    title: 'Embed this explainer',
    close: 'Close',
    shape: 'Shape',
    shapes: { page: 'Whole page', card: 'Card, one view at a time' },
    opensOn: 'Opens on',
    colours: 'Colours',
    themes: { auto: 'Follow the reader’s device', light: 'Light', dark: 'Dark' },
    typeface: 'Typeface',
    fonts: { own: 'Explainer’s own', system: 'Reader’s system font' },
    lens: 'Lens',
    everybody: 'All parties',
    form: 'Code',
    forms: {
      iframe: 'iframe alone',
      'iframe-and-loader': 'iframe that fits itself',
      'link-and-loader': 'Link that becomes an iframe',
    },
    /** An iframe's title, which should tell two of them on one page apart. */
    frameTitle: (headline: string, view: View, parties: readonly Named[] = []): string =>
      `Explainer: ${headline} (${[views[view], ...parties.map((party) => party.name)].join(', ')})`,
    preview: 'Preview',
    code: 'Embed code',
    measuring: 'Measuring the frame…',
    copy: 'Copy code',
    outcomes: { copied: 'Copied.', refused: 'Copying is not allowed here. The code is selected: press Ctrl+C or ⌘C.' },
    policy: 'A page with a Content-Security-Policy needs:',
  },
}

export type AppWords = typeof englishApp
