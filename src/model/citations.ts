/** Every statement of a story with its place on the page, and what rests on each paragraph. */
import type { Basis, Grounds, Refs } from '../article/schema/Grounds.ts'
import type { PositionText } from '../article/schema/Position.ts'
import {
  alsoAnchor,
  type Anchor,
  earlierAnchor,
  eventAnchor,
  keyPointAnchor,
  membershipAnchor,
  outcomeAnchor,
  pointAnchor,
  positionAnchor,
  quoteAnchor,
  silenceAnchor,
  storyAnchor,
  talksAnchor,
  unknownAnchor,
  voicesAnchor,
  wantedAnchor,
  wantsAnchor,
  whyAnchor,
} from './anchors.ts'
import type { Party, Quote, Speaker, Stand, StickingPoint, Story } from './Story.ts'
import { type Earlier, earlierOf } from './versions.ts'

/** What kind of statement it is, with what tells it from the others of its kind. */
export type StatementSubject =
  | { readonly kind: 'story' | 'talks' }
  | { readonly kind: 'keyPoint'; readonly number: number; readonly title: string }
  | { readonly kind: 'wants' | 'also' | 'voices' | 'joined' | 'left'; readonly party: Party }
  | { readonly kind: 'why' | 'major' | 'outcome'; readonly point: StickingPoint }
  | { readonly kind: 'position' | 'silence'; readonly point: StickingPoint; readonly stand: Stand }
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
  /** The id of the speaker who tells it, where somebody else does. */
  readonly by?: string
  readonly refs: readonly string[]
}

/** All statements, in the order of the page. */
export const statementsOf = (story: Story): CitedStatement[] => [
  { kind: 'story', anchor: storyAnchor, ...groundsOfStandfirst(story) },
  ...(story.talks ? [{ kind: 'talks', anchor: talksAnchor, ...groundsOf(story.talks) } as const] : []),
  ...story.keyPoints.map(({ title, ...keyPoint }, at): CitedStatement => {
    return { kind: 'keyPoint', number: at + 1, title, anchor: keyPointAnchor(at), ...groundsOf(keyPoint) }
  }),
  ...story.parties.flatMap(statementsOfParty),
  ...story.points.flatMap(statementsOnPoint),
  ...story.quotes.map((quote): CitedStatement => {
    return {
      kind: 'quote',
      quote,
      anchor: quoteAnchor(quote.id, quote.speaker.party?.id),
      ...groundsOfQuote(quote),
    }
  }),
  ...story.timeline.map(({ number, when, ...event }): CitedStatement => {
    return { kind: 'event', when, anchor: eventAnchor(number), ...groundsOf(event) }
  }),
  ...story.unknowns.map(({ number, text, ...unknown }): CitedStatement => {
    return { kind: 'unknown', text, anchor: unknownAnchor(number), ...groundsOf(unknown) }
  }),
]

/** A quotation is by its nature what somebody said. Its original is where the source, or another one, has that. */
export const groundsOfQuote = ({ refs, original }: Pick<Quote, 'refs' | 'original'>): Grounds => ({
  basis: 'said',
  refs: distinct(refs, original?.refs),
})

const groundsOf = ({ basis, by, refs }: Grounds): Grounds => ({ basis, refs, ...(by !== undefined && { by }) })

function statementsOfParty(party: Party): CitedStatement[] {
  const { id, wants, also, voicesNote, joined, left } = party
  return [
    { kind: 'wants', party, anchor: wantsAnchor(id), ...groundsOf(wants) },
    ...earlierOf(wants).map((earlier): CitedStatement => ({
      kind: 'earlier',
      party,
      point: undefined,
      until: earlier.until.date,
      anchor: wantedAnchor(id, earlier.index),
      ...groundsOfEarlier(earlier),
    })),
    ...(also ? [{ kind: 'also', party, anchor: alsoAnchor(id), ...groundsOf(also) } as const] : []),
    ...(voicesNote ? [{ kind: 'voices', party, anchor: voicesAnchor(id), ...groundsOf(voicesNote) } as const] : []),
    ...(
      [
        ['joined', joined],
        ['left', left],
      ] as const
    ).flatMap(([kind, since]): CitedStatement[] =>
      since ? [{ kind, party, anchor: membershipAnchor(id, kind), ...groundsOfSince(since) }] : [],
    ),
  ]
}

function statementsOnPoint(point: StickingPoint): CitedStatement[] {
  const { id, why, major, outcome, stands } = point
  return [
    { kind: 'why', point, anchor: whyAnchor(id), ...groundsOf(why) },
    ...(major ? [{ kind: 'major', point, anchor: pointAnchor(id), ...groundsOf(major) } as const] : []),
    ...(outcome ? [{ kind: 'outcome', point, anchor: outcomeAnchor(id), ...groundsOf(outcome) } as const] : []),
    ...stands.flatMap((stand): CitedStatement[] => {
      const { party, position, silence } = stand
      if (!position) {
        if (!silence) return []
        return [{ kind: 'silence', point, stand, anchor: silenceAnchor(id, party.id), ...groundsOf(silence) }]
      }
      return [
        { kind: 'position', point, stand, anchor: positionAnchor(id, party.id), ...groundsOfPosition(position) },
        ...earlierOf(position).map((earlier): CitedStatement => ({
          kind: 'earlier',
          party,
          point,
          until: earlier.until.date,
          anchor: earlierAnchor(id, party.id, earlier.index),
          ...groundsOfEarlier(earlier),
        })),
      ]
    }),
  ]
}

/** What the standfirst rests on, and the date line under it, which has no numbers of its own. */
export const groundsOfStandfirst = ({ standfirst, dateline }: Pick<Story, 'standfirst' | 'dateline'>): Grounds => ({
  ...groundsOf(standfirst),
  refs: distinct(standfirst.refs, dateline.refs),
})

/** What a position rests on, its detail included. */
export const groundsOfPosition = (position: PositionText): Grounds => ({
  ...groundsOf(position),
  refs: distinct(position.refs, position.detailRefs),
})

/** A source is taken at its word for when something began. */
export const groundsOfSince = ({ refs }: Pick<Grounds, 'refs'>): Grounds => ({ basis: 'reported', refs })

/** What an earlier wish or position rested on, and what tells that it gave way. */
export function groundsOfEarlier({ version, until }: Earlier<PositionText>): Grounds {
  const grounds = groundsOfPosition(version)
  return { ...grounds, refs: distinct(grounds.refs, until.refs) }
}

/** The speaker who tells a statement of basis `told`; undefined for all others. */
export const tellerOf = ({ speakers }: Pick<Story, 'speakers'>, { by }: Pick<Grounds, 'by'>): Speaker | undefined =>
  speakers.find(({ id }) => id === by)

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

/** Whether anything is known from somebody else than the party alone. */
export const isTold = (story: Story): boolean => statementsOf(story).some(({ basis }) => basis === 'told')

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
