/** A story with its ids resolved and its optional names filled in, made once a page from what an editor wrote. */
import type { Quoted as QuotedFacts } from '../article/schema/Quote.ts'
import type { Source as SourceFacts } from '../article/schema/Source.ts'
import type { Outcome as OutcomeFacts, StickingPoint as PointFacts } from '../article/schema/StickingPoint.ts'
import type { PublishedArticle } from './KeptVersions.ts'
import type { Outcome, Party, Quote, Source, SourceParagraph, Speaker, StickingPoint, Story } from './Story.ts'

/** @throws if an id leads nowhere, which `checkArticle` reports with its place before a story is published. */
export function storyOf(article: PublishedArticle): Story {
  const parties = entriesOf(article.parties).map((party): Party => ({
    ...party,
    inSentence: party.inSentence ?? party.name,
    shortName: party.shortName ?? party.name,
    members: entriesOf(party.members ?? {}),
  }))
  const speakers = entriesOf(article.speakers).map((facts): Speaker => {
    const party = facts.party === undefined ? undefined : withId(parties, facts.party)
    return {
      id: facts.id,
      name: facts.name,
      role: facts.role,
      unnamed: facts.unnamed ?? false,
      party,
      member: party && facts.member !== undefined ? withId(party.members, facts.member) : undefined,
      voice: facts.voice,
    }
  })
  const points = entriesOf(article.points).map((facts, at): StickingPoint => pointOf(facts, at + 1, parties))
  const quotes = entriesOf(article.quotes).map(({ about, speaker, heardFrom, ...quote }): Quote => ({
    ...quote,
    ...wordsOf(quote),
    speaker: withId(speakers, speaker),
    heardFrom: heardFrom === undefined ? undefined : withId(speakers, heardFrom),
    point: 'point' in about ? withId(points, about.point) : undefined,
    matter: 'matter' in about ? about.matter : undefined,
  }))
  return {
    ...article,
    dir: article.dir ?? 'ltr',
    parties,
    speakers,
    points,
    quotes,
    timeline: article.timeline.map((event, at) => ({
      ...event,
      number: at + 1,
      parties: event.parties.map((id) => withId(parties, id)),
      voices: (event.voices ?? []).map((id) => withId(speakers, id)),
      quotes: (event.quotes ?? []).map((id) => withId(quotes, id)),
    })),
    unknowns: article.unknowns.map((unknown, at) => ({
      ...unknown,
      number: at + 1,
      point: unknown.point === undefined ? undefined : withId(points, unknown.point),
    })),
    sources: entriesOf(article.sources).map(numberParagraphs),
  }
}

function pointOf(
  facts: PointFacts & { readonly id: string },
  number: number,
  parties: readonly Party[],
): StickingPoint {
  const { id, label, question, why, major, proposition, options, amount, outcome, positions, silences = {} } = facts
  const short = facts.short ?? label
  return {
    id,
    number,
    label,
    short,
    inSentence: facts.inSentence ?? short,
    question,
    rowLabel: facts.rowLabel ?? proposition?.replace(/\.$/, '') ?? question,
    ...(major && { major }),
    why,
    proposition,
    options: entriesOf(options ?? {}),
    amount,
    outcome: outcome && outcomeOf(outcome, parties),
    stands: parties.map((party) => ({ party, position: positions[party.id], silence: silences[party.id] })),
  }
}

const outcomeOf = ({ settledBy, ...outcome }: OutcomeFacts, parties: readonly Party[]): Outcome => ({
  ...outcome,
  settledBy: settledBy === undefined ? undefined : withId(parties, settledBy),
})

function wordsOf({ words, before = '', after = '' }: QuotedFacts) {
  const paragraphs = typeof words === 'string' ? [words] : words
  return { words: paragraphs.join(' '), paragraphs, before, after }
}

function numberParagraphs(
  source: SourceFacts & { readonly id: string },
  at: number,
  { length }: readonly unknown[],
): Source {
  const { id, title } = source
  const number = length > 1 ? at + 1 : undefined
  return {
    ...source,
    number,
    paragraphs: source.paragraphs.map((paragraph): SourceParagraph => {
      const alike = source.paragraphs.filter(({ part }) => part === paragraph.part)
      return {
        ...paragraph,
        ref: `${id}:${paragraph.id}`,
        number: alike.indexOf(paragraph) + 1,
        total: alike.length,
        source: { id, number, title },
      }
    }),
  }
}

const entriesOf = <T extends object>(record: Readonly<Record<string, T>>): (T & { id: string })[] =>
  Object.entries(record).map(([id, facts]) => ({ ...facts, id }))

function withId<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id)
  if (!found) throw new Error(`The story has no “${id}” among ${entries.map((entry) => entry.id).join(', ')}.`)
  return found
}
