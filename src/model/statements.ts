/** Every statement of a story with its place on the page and what it rests on. */
import type { Basis, Grounds } from '../article/schema/Grounds.ts'
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
import {
  groundsOf,
  groundsOfEarlier,
  groundsOfPosition,
  groundsOfQuote,
  groundsOfSince,
  groundsOfStandfirst,
} from './grounds.ts'
import type { Party, Quote, Stand, StickingPoint, Story } from './Story.ts'
import { earlierOf } from './versions.ts'

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
  readonly refs: readonly string[]
  /** The note on a date that is told along with it, where only the editors gave that. */
  readonly dateNote?: string | undefined
}

/** All statements, in the order of the page. */
export const statementsOf = (story: Story): CitedStatement[] => [
  { kind: 'story', anchor: storyAnchor, ...groundsOfStandfirst(story), dateNote: story.dateline.dateNote },
  ...(story.talks ? [{ kind: 'talks', anchor: talksAnchor, ...groundsOfDated(story.talks) } as const] : []),
  ...story.keyPoints.map(({ title, ...keyPoint }, at): CitedStatement => {
    return { kind: 'keyPoint', number: at + 1, title, anchor: keyPointAnchor(at), ...groundsOf(keyPoint) }
  }),
  ...story.parties.flatMap(statementsOfParty),
  ...story.points.flatMap(statementsOnPoint),
  ...story.quotes.map((quote): CitedStatement => {
    return { kind: 'quote', quote, anchor: quoteAnchor(quote.id, quote.speaker.party?.id), ...groundsOfQuote(quote) }
  }),
  ...story.timeline.map(({ number, when, ...event }): CitedStatement => {
    return { kind: 'event', when, anchor: eventAnchor(number), ...groundsOfDated(event) }
  }),
  ...story.unknowns.map(({ number, text, ...unknown }): CitedStatement => {
    return { kind: 'unknown', text, anchor: unknownAnchor(number), ...groundsOf(unknown) }
  }),
]

/** What a statement with a date rests on, and the note on that date. */
const groundsOfDated = (statement: Grounds & Pick<CitedStatement, 'dateNote'>) => ({
  ...groundsOf(statement),
  dateNote: statement.dateNote,
})

function statementsOfParty(party: Party): CitedStatement[] {
  const { id, wants, also, voicesNote } = party
  return [
    { kind: 'wants', party, anchor: wantsAnchor(id), ...groundsOf(wants) },
    ...earlierOf(wants).map((earlier): CitedStatement => ({
      kind: 'earlier',
      party,
      point: undefined,
      until: earlier.until.date,
      anchor: wantedAnchor(id, earlier.index),
      ...groundsOfEarlier(earlier),
      dateNote: earlier.until.dateNote,
    })),
    ...(also ? [{ kind: 'also', party, anchor: alsoAnchor(id), ...groundsOf(also) } as const] : []),
    ...(voicesNote ? [{ kind: 'voices', party, anchor: voicesAnchor(id), ...groundsOf(voicesNote) } as const] : []),
    ...(['joined', 'left'] as const).flatMap((kind): CitedStatement[] => {
      const since = party[kind]
      if (!since) return []
      return [{ kind, party, anchor: membershipAnchor(id, kind), ...groundsOfSince(since), dateNote: since.dateNote }]
    }),
  ]
}

function statementsOnPoint(point: StickingPoint): CitedStatement[] {
  const { id, why, major, outcome, stands } = point
  return [
    { kind: 'why', point, anchor: whyAnchor(id), ...groundsOf(why) },
    ...(major ? [{ kind: 'major', point, anchor: pointAnchor(id), ...groundsOf(major) } as const] : []),
    ...(outcome ? [{ kind: 'outcome', point, anchor: outcomeAnchor(id), ...groundsOfDated(outcome) } as const] : []),
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
          dateNote: earlier.until.dateNote,
        })),
      ]
    }),
  ]
}
