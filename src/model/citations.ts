/** Every statement of a story with its place on the page, and what rests on each paragraph. */
import type { Basis, Position, Refs, Stance } from '../article/schema/Article.ts'
import {
  alsoAnchor,
  type Anchor,
  earlierAnchor,
  eventAnchor,
  keyPointAnchor,
  pointAnchor,
  positionAnchor,
  quoteAnchor,
  storyAnchor,
  unknownAnchor,
  voicesAnchor,
  wantedAnchor,
  wantsAnchor,
  whyAnchor,
} from './anchors.ts'
import type { Party, Quote, StickingPoint, Story } from './Story.ts'
import { type Earlier, earlierOf } from './versions.ts'

/** What kind of statement it is, with what tells it from the others of its kind. */
export type StatementSubject =
  | { readonly kind: 'story' }
  | { readonly kind: 'keyPoint'; readonly number: number; readonly title: string }
  | { readonly kind: 'wants' | 'also' | 'voices'; readonly party: Party }
  | { readonly kind: 'why' | 'major'; readonly point: StickingPoint }
  | { readonly kind: 'position'; readonly point: StickingPoint; readonly party: Party; readonly stance: Stance }
  | {
      readonly kind: 'earlier'
      readonly party: Party
      /** Where it is a position; else it is what the party wanted. */
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
export const statementsOf = (story: Story): CitedStatement[] => [
  {
    kind: 'story',
    anchor: storyAnchor,
    basis: story.standfirst.basis,
    refs: distinct(story.standfirst.refs, story.dateline.refs),
  },
  ...story.keyPoints.map(({ title, basis, refs }, at): CitedStatement => {
    return { kind: 'keyPoint', number: at + 1, title, anchor: keyPointAnchor(at), basis, refs }
  }),
  ...story.parties.flatMap(statementsOfParty),
  ...story.points.flatMap(statementsOnPoint),
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
  ...story.timeline.map(({ number, when, basis, refs }): CitedStatement => {
    return { kind: 'event', when, anchor: eventAnchor(number), basis, refs }
  }),
  ...story.unknowns.map(({ number, text, basis, refs }): CitedStatement => {
    return { kind: 'unknown', text, anchor: unknownAnchor(number), basis, refs }
  }),
]

function statementsOfParty(party: Party): CitedStatement[] {
  const { id, wants, also, voicesNote } = party
  return [
    { kind: 'wants', party, anchor: wantsAnchor(id), basis: wants.basis, refs: wants.refs },
    ...earlierOf(wants).map(({ version, index, until }): CitedStatement => ({
      kind: 'earlier',
      party,
      point: undefined,
      until: until.date,
      anchor: wantedAnchor(id, index),
      basis: version.basis,
      refs: distinct(version.refs, until.refs),
    })),
    ...(also ? [{ kind: 'also', party, anchor: alsoAnchor(id), basis: also.basis, refs: also.refs } as const] : []),
    ...(voicesNote
      ? [{ kind: 'voices', party, anchor: voicesAnchor(id), basis: voicesNote.basis, refs: voicesNote.refs } as const]
      : []),
  ]
}

function statementsOnPoint(point: StickingPoint): CitedStatement[] {
  const { id, why, major, stands } = point
  return [
    { kind: 'why', point, anchor: whyAnchor(id), basis: why.basis, refs: why.refs },
    ...(major
      ? [{ kind: 'major', point, anchor: pointAnchor(id), basis: major.basis, refs: major.refs } as const]
      : []),
    ...stands.flatMap(({ party, position }): CitedStatement[] => {
      if (!position) return []
      const { basis, stance } = position
      const anchor = positionAnchor(id, party.id)
      return [
        { kind: 'position', point, party, stance, anchor, basis, refs: refsOfPosition(position) },
        ...earlierOf(position).map((earlier): CitedStatement => ({
          kind: 'earlier',
          party,
          point,
          until: earlier.until.date,
          anchor: earlierAnchor(id, party.id, earlier.index),
          basis: earlier.version.basis,
          refs: refsOfEarlier(earlier),
        })),
      ]
    }),
  ]
}

/** What a position rests on, its detail included. */
export const refsOfPosition = ({ refs, detailRefs }: Position): Refs<string> => distinct(refs, detailRefs)

/** What an earlier position rested on, and what tells that it gave way. */
export const refsOfEarlier = ({ version, until }: Earlier<Position>): Refs<string> =>
  distinct(refsOfPosition(version), until.refs)

const distinct = (refs: Refs<string>, more: readonly string[] = []): Refs<string> => [
  ...refs,
  ...more.filter((ref) => !refs.includes(ref)),
]

/** How many statements of each kind there are, in the order in which the kinds come up. */
export function countKinds(statements: readonly CitedStatement[]): [kind: StatementSubject['kind'], count: number][] {
  const counts = new Map<StatementSubject['kind'], number>()
  for (const { kind } of statements) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
}

/** Whether each statement rests on a body paragraph at least, and none on a headline and the like alone. */
export function citesBodyThroughout(story: Story): boolean {
  const body = new Set(
    story.sources.flatMap(({ paragraphs }) => paragraphs.flatMap(({ part, ref }) => (part ? [] : ref))),
  )
  return statementsOf(story).every(({ refs }) => refs.some((ref) => body.has(ref)))
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
