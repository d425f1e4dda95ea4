/**
 * Which fields each part of a story has, for a check that runs where no compiler does.
 *
 * The types beside it (`Article.ts`, `Party.ts` and so on) are the one source: a field that is there and not here, or here and not there, does not compile, and
 * neither does one that is called optional in one of the two places alone. To add a field, write it in its type; the compiler
 * then asks for a line in this file, or for one of a sticking point in `pointFields.ts`. The line says whether it is a date or a text in our
 * own words, and so what checks it and what control it has at the desk. `desk/forms/fieldForms.ts` can give it a better name there.
 */
import type { Article, KeyPoint, Unknown, Update } from './Article.ts'
import {
  type Part,
  date,
  dateIfAny,
  dated,
  each,
  eachIfAny,
  maybeDated,
  needed,
  one,
  oneIfAny,
  optional,
  prose,
  proseIfAny,
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

const about: Part<Quote['about']> = { noun: '“about”', fields: { point: optional, matter: proseIfAny } }

const quote: Part<Quote> = {
  noun: 'a quotation',
  fields: {
    words: needed,
    before: proseIfAny,
    after: proseIfAny,
    speaker: needed,
    occasion: prose,
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
  fields: { ...dated, what: prose, place: needed, refs: needed },
}

const event: Part<TimelineEvent> = {
  noun: 'an event',
  fields: {
    ...statementFields,
    ...maybeDated,
    when: prose,
    parties: needed,
    voices: optional,
    coming: optional,
    quotes: optional,
    main: optional,
  },
}

const unknown: Part<Unknown> = { noun: 'an open question', fields: { ...statementFields, point: optional } }

const keyPoint: Part<KeyPoint> = { noun: 'a key point', fields: { ...statementFields, title: prose } }

const update: Part<Update> = { noun: 'an entry of the log', fields: { date, kind: needed, text: prose } }

const paragraph: Part<Paragraph> = { noun: 'a paragraph', fields: { id: needed, part: optional, gist: prose } }

const source: Part<Source> = {
  noun: 'a source',
  fields: {
    title: needed,
    kind: needed,
    publisher: optional,
    url: optional,
    published: dateIfAny,
    paragraphs: each(paragraph),
  },
}

const article: Part<Article> = {
  noun: 'a story',
  fields: {
    slug: needed,
    lang: needed,
    dir: optional,
    published: dateIfAny,
    kicker: prose,
    headline: prose,
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
