/**
 * Which fields each part of a story has, for a check that runs where no compiler does.
 *
 * The types beside it (`Article.ts`, `Party.ts` and so on) are the one source: a field that is there and not here, or here and not there, does not compile, and
 * neither does one that is called optional in one of the two places alone. To add a field, write it in its type; the compiler
 * then asks for a line in this file, or for one of a sticking point in `pointFields.ts`. The line says what has to stand there, which
 * nothing else may take the place of, and whether it is a date, a text in our own words or references, and so what checks it and what control it has at the desk. `desk/forms/fieldForms.ts` can give it a better name there.
 */
import type { Article, KeyPoint, Unknown, Update } from './Article.ts'
import {
  type Part,
  byId,
  byIdIfAny,
  date,
  dateIfAny,
  dated,
  each,
  flag,
  maybeDated,
  one,
  oneIfAny,
  prose,
  proseIfAny,
  refs,
  statementFields,
  text,
  textIfAny,
  textList,
  textListIfAny,
  textOrList,
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
    name: text,
    inSentence: textIfAny,
    shortName: textIfAny,
    short: text,
    hue: one({ noun: 'a hue', fields: { light: text, dark: text } } satisfies Part<Hue>),
    members: byIdIfAny({ noun: 'a member', fields: { name: text } } satisfies Part<Member>),
    joined: oneIfAny(since),
    left: oneIfAny(since),
    wants: one(wants),
    also: oneIfAny(statement),
    voicesNote: oneIfAny(statement),
  },
}

const speaker: Part<Speaker> = {
  noun: 'a speaker',
  fields: { name: text, role: textIfAny, unnamed: flag, party: textIfAny, member: textIfAny, voice: textIfAny },
}

const about: Part<Quote['about']> = { noun: '“about”', fields: { point: textIfAny, matter: proseIfAny } }

const quote: Part<Quote> = {
  noun: 'a quotation',
  fields: {
    words: textOrList,
    before: proseIfAny,
    after: proseIfAny,
    speaker: text,
    occasion: prose,
    heardFrom: textIfAny,
    about: one(about),
    refs,
    translatedBy: textIfAny,
    original: oneIfAny({
      noun: 'the original',
      fields: { words: text, lang: text, dir: textIfAny, refs },
    } satisfies Part<Original>),
  },
}

const dateline: Part<Dateline> = {
  noun: 'the date line',
  fields: { ...dated, what: prose, place: text, refs },
}

const event: Part<TimelineEvent> = {
  noun: 'an event',
  fields: {
    ...statementFields,
    ...maybeDated,
    when: prose,
    parties: textList,
    voices: textListIfAny,
    coming: textIfAny,
    quotes: textListIfAny,
    main: flag,
  },
}

const unknown: Part<Unknown> = { noun: 'an open question', fields: { ...statementFields, point: textIfAny } }

const keyPoint: Part<KeyPoint> = { noun: 'a key point', fields: { ...statementFields, title: prose } }

const update: Part<Update> = { noun: 'an entry of the log', fields: { date, kind: text, text: prose } }

const paragraph: Part<Paragraph> = { noun: 'a paragraph', fields: { id: text, part: textIfAny, gist: prose } }

const source: Part<Source> = {
  noun: 'a source',
  fields: {
    title: text,
    kind: text,
    publisher: textIfAny,
    url: textIfAny,
    published: dateIfAny,
    paragraphs: each(paragraph),
  },
}

const article: Part<Article> = {
  noun: 'a story',
  fields: {
    slug: text,
    lang: text,
    dir: textIfAny,
    published: dateIfAny,
    kicker: prose,
    headline: prose,
    standfirst: one(statement),
    dateline: one(dateline),
    talks: oneIfAny({
      noun: '“talks”',
      fields: { state: text, ...statementFields, ...maybeDated },
    } satisfies Part<Talks>),
    sources: byId(source),
    parties: byId(party),
    speakers: byId(speaker),
    points: byId(point),
    quotes: byId(quote),
    keyPoints: each(keyPoint),
    timeline: each(event),
    unknowns: each(unknown),
    updates: each(update),
  },
}

/** A story, from which each of its parts can be reached. */
export const story: Part = article as unknown as Part
