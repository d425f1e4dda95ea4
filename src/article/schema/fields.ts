/**
 * Which fields each part of a story has, for a check that runs where no compiler does.
 *
 * The types beside it (`Article.ts`, `Party.ts` and so on) are the one source: a field that is there and not here, or here and not there, does not compile, and
 * neither does one that is called optional in one of the two places alone. To add a field, write it in its type; the compiler
 * then asks for a line in this file, or for one of a sticking point in `pointFields.ts`. `checkFields` and the guide's test read it. A text in
 * our own words also has a line in `checks/ownProse.ts`, and a name at the desk in `desk/forms/fieldForms.ts`.
 */
import type { Article, KeyPoint, Unknown, Update } from './Article.ts'
import {
  type Part,
  dated,
  each,
  eachIfAny,
  maybeDated,
  needed,
  one,
  oneIfAny,
  optional,
  statementFields,
} from './Part.ts'
import type { Hue, Member, Party, Speaker } from './Party.ts'
import type { Original, Quote } from './Quote.ts'
import type { Paragraph, Source } from './Source.ts'
import type { Dateline, Talks, TimelineEvent } from './TimelineEvent.ts'
import { point } from './pointFields.ts'
import { since, statement, wants } from './statementFields.ts'

const party: Part<Party> = {
  noun: 'a party',
  fields: {
    name: needed,
    inSentence: optional,
    shortName: optional,
    short: needed,
    hue: one({ noun: 'a hue', fields: { light: needed, dark: needed } } satisfies Part<Hue>),
    members: eachIfAny({ noun: 'a member', fields: { name: needed } } satisfies Part<Member>),
    joined: oneIfAny(since),
    left: oneIfAny(since),
    wants: one(wants),
    also: oneIfAny(statement),
    voicesNote: oneIfAny(statement),
  },
}

const speaker: Part<Speaker> = {
  noun: 'a speaker',
  fields: { name: needed, role: optional, unnamed: optional, party: optional, member: optional, voice: optional },
}

const about: Part<Quote['about']> = { noun: '“about”', fields: { point: optional, matter: optional } }

const quote: Part<Quote> = {
  noun: 'a quotation',
  fields: {
    words: needed,
    before: optional,
    after: optional,
    speaker: needed,
    occasion: needed,
    heardFrom: optional,
    about: one(about),
    refs: needed,
    translatedBy: optional,
    original: oneIfAny({
      noun: 'the original',
      fields: { words: needed, lang: needed, dir: optional, refs: needed },
    } satisfies Part<Original>),
  },
}

const dateline: Part<Dateline> = {
  noun: 'the date line',
  fields: { ...dated, what: needed, place: needed, refs: needed },
}

const event: Part<TimelineEvent> = {
  noun: 'an event',
  fields: {
    ...statementFields,
    ...maybeDated,
    when: needed,
    parties: needed,
    voices: optional,
    coming: optional,
    quotes: optional,
    main: optional,
  },
}

const unknown: Part<Unknown> = { noun: 'an open question', fields: { ...statementFields, point: optional } }

const keyPoint: Part<KeyPoint> = { noun: 'a key point', fields: { ...statementFields, title: needed } }

const update: Part<Update> = { noun: 'an entry of the log', fields: { date: needed, kind: needed, text: needed } }

const paragraph: Part<Paragraph> = { noun: 'a paragraph', fields: { id: needed, part: optional, gist: needed } }

const source: Part<Source> = {
  noun: 'a source',
  fields: {
    title: needed,
    kind: needed,
    publisher: optional,
    url: optional,
    published: optional,
    paragraphs: each(paragraph),
  },
}

const article: Part<Article> = {
  noun: 'a story',
  fields: {
    slug: needed,
    lang: needed,
    dir: optional,
    published: optional,
    kicker: needed,
    headline: needed,
    standfirst: one(statement),
    dateline: one(dateline),
    talks: oneIfAny({
      noun: '“talks”',
      fields: { state: needed, ...statementFields, ...maybeDated },
    } satisfies Part<Talks>),
    sources: each(source),
    parties: each(party),
    speakers: each(speaker),
    points: each(point),
    quotes: each(quote),
    keyPoints: each(keyPoint),
    timeline: each(event),
    unknowns: each(unknown),
    updates: each(update),
  },
}

/** A story, from which each of its parts can be reached. */
export const story: Part = article as unknown as Part
