/** Every statement of a story with its place on the page, and what rests on each paragraph. */
import type { Basis } from '../article/schema/Article.ts'
import {
  type Anchor,
  earlierAnchor,
  evidenceAnchor,
  eventAnchor,
  keyPointAnchor,
  quoteAnchor,
  storyAnchor,
  unknownAnchor,
  wantedAnchor,
  wantsAnchor,
  whyAnchor,
} from './anchors.ts'
import { noun } from '../i18n/grammar.ts'
import type { Party, Quote, StickingPoint, Story } from './Story.ts'
import { earlierOf } from './versions.ts'

/** What kind of statement it is, with what tells it from the others of its kind. */
export type StatementSubject =
  | { readonly kind: 'story' }
  | { readonly kind: 'keyPoint'; readonly number: number; readonly title: string }
  | { readonly kind: 'wants'; readonly party: Party }
  | { readonly kind: 'why'; readonly point: StickingPoint }
  | { readonly kind: 'position'; readonly point: StickingPoint; readonly party: Party }
  | {
      readonly kind: 'earlier'
      readonly party: Party
      /** Where it is a position; else it is what the party wanted in sum. */
      readonly point: StickingPoint | undefined
      /** The day on which something else took its place. */
      readonly until: string
    }
  | { readonly kind: 'quote'; readonly quote: Quote }
  | { readonly kind: 'event'; readonly when: string }
  | { readonly kind: 'unknown'; readonly text: string }

export type CitedStatement = StatementSubject & {
  readonly anchor: Anchor
  readonly basis: Basis
  readonly refs: readonly string[]
}

/** All statements, in the order of the page. */
export function statementsOf(story: Story): CitedStatement[] {
  return [
    {
      kind: 'story',
      anchor: storyAnchor,
      basis: story.standfirst.basis,
      refs: [...new Set([...story.standfirst.refs, ...story.dateline.refs])],
    },
    ...story.keyPoints.map(({ title, basis, refs }, at): CitedStatement => {
      return { kind: 'keyPoint', number: at + 1, title, anchor: keyPointAnchor(at), basis, refs }
    }),
    ...story.parties.flatMap((party): CitedStatement[] => {
      const { basis, refs } = party.wants
      return [
        { kind: 'wants', party, anchor: wantsAnchor(party.id), basis, refs },
        ...earlierOf(party.wants).map(({ version, index, until }): CitedStatement => ({
          kind: 'earlier',
          party,
          point: undefined,
          until: until.date,
          anchor: wantedAnchor(party.id, index),
          basis: version.basis,
          refs: [...new Set([...version.refs, ...until.refs])],
        })),
      ]
    }),
    ...story.points.flatMap((point): CitedStatement[] => [
      { kind: 'why', point, anchor: whyAnchor(point.id), basis: point.why.basis, refs: point.why.refs },
      ...point.stands.flatMap(({ party, position }): CitedStatement[] => {
        if (!position) return []
        const { basis } = position
        const refs = [...new Set([...position.refs, ...(position.detailRefs ?? [])])]
        return [
          { kind: 'position', point, party, anchor: evidenceAnchor(point.id, party.id), basis, refs },
          ...earlierOf(position).map(({ version, index, until }): CitedStatement => ({
            kind: 'earlier',
            party,
            point,
            until: until.date,
            anchor: earlierAnchor(point.id, party.id, index),
            basis: version.basis,
            refs: [...new Set([...version.refs, ...(version.detailRefs ?? []), ...until.refs])],
          })),
        ]
      }),
    ]),
    ...story.quotes.map((quote): CitedStatement => {
      // A quotation is by its nature what somebody said; no story has to write that down.
      return {
        kind: 'quote',
        quote,
        anchor: quoteAnchor(quote.id, quote.speaker.party.id),
        basis: 'said',
        refs: quote.refs,
      }
    }),
    ...story.timeline.map(({ when, basis, refs }, at): CitedStatement => {
      return { kind: 'event', when, anchor: eventAnchor(at), basis, refs }
    }),
    ...story.unknowns.map(({ text, basis, refs }, at): CitedStatement => {
      return { kind: 'unknown', text, anchor: unknownAnchor(at), basis, refs }
    }),
  ]
}

/** What one statement of a kind is called, and several. */
export type KindNouns = Readonly<Record<StatementSubject['kind'], readonly [one: string, many: string]>>

/** "2 positions · 1 quote": how many statements of each kind there are, in the order in which the kinds come up. */
export function countKinds(statements: readonly CitedStatement[], nouns: KindNouns): string {
  const kinds = [...new Set(statements.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const { length } = statements.filter((statement) => statement.kind === kind)
      return `${length} ${noun(length, ...nouns[kind])}`
    })
    .join(' · ')
}

/** What rests on each paragraph, by its ref. A paragraph that nothing cites has no entry. */
export function citationsOf(story: Story): ReadonlyMap<string, readonly CitedStatement[]> {
  const citations = new Map<string, CitedStatement[]>()
  for (const statement of statementsOf(story)) {
    for (const ref of statement.refs) {
      const cited = citations.get(ref)
      if (cited) cited.push(statement)
      else citations.set(ref, [statement])
    }
  }
  return citations
}
