/**
 * Which fields each part of a story has, for a check that runs where no compiler does.
 *
 * The types in `Article.ts` are the one source: a field that is there and not here, or here and not there, does not compile, and
 * neither does one that is called optional in one of the two places alone. To add a field, write it in `Article.ts`; the compiler
 * then asks for a line in this file. `checkFields` and the guide's test read it.
 */
import type {
  Amount,
  Article,
  Changeable,
  Condition,
  Dateline,
  Grounds,
  Hue,
  KeyPoint,
  Member,
  Option,
  Original,
  Outcome,
  Paragraph,
  Party,
  Position,
  Quote,
  Silence,
  Since,
  Source,
  Speaker,
  Statement,
  StickingPoint,
  Talks,
  TimelineEvent,
  Unknown,
  Update,
} from './Article.ts'

/** What kind of part it is, as an editor would say it, and its fields in the order in which they are written. */
export interface Part<Of = unknown> {
  /** As after “is no field of”: `a position`. */
  readonly noun: string
  readonly fields: FieldsOf<Of>
}

/** @example { isNeeded: true, holds: { eachOf: party } } */
export interface Field {
  /** Whether a part without it is unfinished. */
  readonly isNeeded: boolean
  /** The part that stands in it, or the parts that stand in its list or under its ids. A text, number or list of ids has none. */
  readonly holds?: Part | { readonly eachOf: Part }
}

/** A mapped type over all fields of a part, of either kind if it is one of two. */
type FieldsOf<Of> = unknown extends Of
  ? Readonly<Record<string, Field>>
  : { readonly [Name in NameIn<Of>]-?: Field & { readonly isNeeded: IsNeeded<Of, Name> } }

type NameIn<Of> = Of extends unknown ? keyof Of & string : never

/** Only what each kind of the part needs is needed. */
type IsNeeded<Of, Name extends string> = false extends NeedsIt<Of, Name> ? false : true
type NeedsIt<Of, Name extends string> = Of extends unknown
  ? Name extends keyof Of
    ? Record<string, never> extends Pick<Of, Name>
      ? false
      : true
    : false
  : never

const needed = { isNeeded: true } as const
const optional = { isNeeded: false } as const
const one = (part: unknown) => ({ ...needed, holds: part as Part }) as const
const oneIfAny = (part: unknown) => ({ ...optional, holds: part as Part }) as const
const each = (part: unknown) => ({ ...needed, holds: { eachOf: part as Part } }) as const
const eachIfAny = (part: unknown) => ({ ...optional, holds: { eachOf: part as Part } }) as const

const grounds = { basis: needed, by: optional, refs: needed } as const
const statementFields = { text: needed, ...grounds } as const
const dated = { date: needed, dateBasis: needed, dateNote: optional } as const
const maybeDated = { date: optional, dateBasis: optional, dateNote: optional } as const

const statement: Part<Statement> = { noun: 'a statement', fields: statementFields }

const since: Part<Since> = { noun: '“since”', fields: { ...dated, refs: needed } }

const wanted: Part<Statement & { readonly since?: Since }> = {
  noun: 'what a party wanted',
  fields: { ...statementFields, since: oneIfAny(since) },
}

const wants: Part<Changeable<Statement>> = {
  noun: 'what a party wants',
  fields: { ...statementFields, since: oneIfAny(since), earlier: eachIfAny(wanted) },
}

const condition: Part<Condition> = {
  noun: 'a condition',
  fields: {
    text: needed,
    on: oneIfAny({ noun: '“on”', fields: { point: optional, party: optional } } satisfies Part<Condition['on'] & {}>),
  },
}

const positionFields = {
  stance: optional,
  inPart: optional,
  onCondition: oneIfAny(condition),
  divided: optional,
  option: optional,
  value: optional,
  of: optional,
  ...statementFields,
  detail: optional,
  detailRefs: optional,
} as const

const earlierPosition: Part<Position & { readonly since?: Since }> = {
  noun: 'an earlier position',
  fields: { ...positionFields, since: oneIfAny(since) },
}

const position: Part<Changeable<Position>> = {
  noun: 'a position',
  fields: { ...positionFields, since: oneIfAny(since), earlier: eachIfAny(earlierPosition) },
}

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

const amount: Part<Amount> = {
  noun: '“amount”',
  fields: { of: needed, unit: optional, shortUnit: optional, apart: optional },
}

const outcome: Part<Outcome> = {
  noun: 'an outcome',
  fields: { kind: needed, settledBy: optional, ...statementFields, ...maybeDated },
}

const point: Part<StickingPoint> = {
  noun: 'a sticking point',
  fields: {
    label: needed,
    short: optional,
    inSentence: optional,
    question: needed,
    rowLabel: optional,
    major: oneIfAny({ noun: '“major”', fields: grounds } satisfies Part<Grounds>),
    proposition: optional,
    options: eachIfAny({ noun: 'an option', fields: { name: needed, short: needed } } satisfies Part<Option>),
    amount: oneIfAny(amount),
    why: one(statement),
    positions: each(position),
    silences: eachIfAny({ noun: 'a silence', fields: { kind: needed, ...grounds } } satisfies Part<Silence>),
    outcome: oneIfAny(outcome),
  },
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
