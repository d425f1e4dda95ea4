/**
 * How each field of a story is called on the desk, and what it is filled in with. The fields themselves come from
 * `article/schema/fields.ts`: one that has no line here gets a control for its date, text or references under its own name, and so is never out of reach.
 */
import { bases } from '../../article/schema/Grounds.ts'
import type { Field } from '../../article/schema/Part.ts'
import { stances } from '../../article/schema/Position.ts'
import { updateKinds } from '../../article/schema/Article.ts'
import { directions } from '../../article/schema/languages.ts'
import { sourceKinds } from '../../article/schema/Source.ts'
import { amountKinds, outcomeKinds, silenceKinds } from '../../article/schema/StickingPoint.ts'
import { comingKinds, talksStates } from '../../article/schema/TimelineEvent.ts'
import type { FieldForm, FieldKind } from './FieldForm.ts'
import { groups } from './groups.ts'

const line = (label: string, hint?: string): FieldForm => ({ label, kind: 'line', ...(hint !== undefined && { hint }) })
const text = (label: string, hint?: string): FieldForm => ({ label, kind: 'text', ...(hint !== undefined && { hint }) })
const of = (kind: FieldKind, label: string, hint?: string): FieldForm => ({
  label,
  kind,
  ...(hint !== undefined && { hint }),
})

function choice<Value extends string>(
  label: string,
  values: readonly Value[],
  names: Readonly<Record<Value, string>>,
  hint?: string,
): FieldForm {
  const choices = values.map((value) => [value, names[value]] as const)
  return { label, kind: 'choice', choices, ...(hint !== undefined && { hint }) }
}

const basis = choice(
  'How we know',
  bases,
  {
    said: 'Said, in quoted words',
    reported: 'Reported by the source',
    implied: 'Only implied',
    told: 'Told by somebody else',
  },
  '“Said” needs a quotation of the party from one of these paragraphs.',
)

/** It has no control of its own, but problems name it. */
const hidden = (label: string, choices: FieldForm['choices'] = []): FieldForm => ({ label, kind: 'none', choices })

/** By the field's name, or by the noun of its part and its name where that says more. */
const forms: Readonly<Record<string, FieldForm>> = {
  basis,
  by: of('speaker', 'Who tells it'),
  refs: of('refs', 'Rests on'),
  detailRefs: of('refs', 'The detail also rests on'),
  text: text('In our words', 'One plain sentence.'),
  detail: text('Detail', 'Conditions and gaps, in sentences that follow the text.'),
  name: line('Name'),
  date: of('dated', 'Date'),
  dateBasis: hidden('Who gives the date', [
    ['source', 'The source gives it'],
    ['editor', 'We added it'],
  ]),
  dateNote: hidden('Where the date is from'),
  since: of('line', 'Since'),
  earlier: of('line', 'What it was before'),
  point: of('point', 'On which point'),

  'a story.slug': of('fixed', 'Address', 'It stays as it is: links lead there.'),
  'a story.lang': line('Language', 'en-GB, or another in English or German, such as de-DE.'),
  'a story.dir': choice('Direction', directions, { ltr: 'Left to right', rtl: 'Right to left' }),
  'a story.published': of('day', 'First published'),
  'a story.kicker': line('Kicker', 'The subject, in two or three words.'),
  'a story.headline': line('Headline'),
  'a story.standfirst': line('Standfirst'),
  'a story.dateline': line('Date line'),
  'a story.talks': line('How the talks stand'),
  'a story.speakers': hidden('Speakers'),
  ...Object.fromEntries(groups.map(({ id, name }) => [`a story.${id}`, hidden(name)])),
  'the date line.what': line('What happened', 'Such as “Talks held”.'),
  'the date line.place': line('Place'),
  '“talks”.state': choice('How they stand', talksStates, {
    ongoing: 'They go on',
    paused: 'Paused',
    deal: 'Over: a deal',
    noDeal: 'Over: no deal',
  }),

  'a party.name': of('name', 'Name'),
  'a party.inSentence': line('Name inside a sentence', 'Where that differs: “the United States”.'),
  'a party.shortName': of('name', 'Shorter name', 'For narrow columns, if there is one.'),
  'a party.short': line('Two or three letters', 'For where no name fits.'),
  'a party.hue': of('hue', 'Hue', 'It names the party and means nothing else.'),
  'a hue.light': hidden('On light paper'),
  'a hue.dark': hidden('On dark paper'),
  'a party.members': line('Members'),
  'a party.joined': line('Joined the talks later'),
  'a party.left': line('Left the talks'),
  'a party.wants': line('What it wants'),
  'a party.also': line('One sentence more'),
  'a party.voicesNote': line('Who speaks of it', 'Where nobody who speaks for it is named.'),
  'a speaker.name': line('Name', 'Or a description of somebody whom the source does not name.'),
  'a speaker.role': line('Role', 'Behind the name, without the party’s: “mayor”.'),
  'a speaker.unnamed': of('flag', 'The source gives no name'),
  'a speaker.party': of('speaksFor', 'Speaks for'),
  'a speaker.voice': hidden('Speaks for', [
    ['mediator', 'Nobody at the talks: a mediator'],
    ['host', 'Nobody at the talks: a host'],
    ['observer', 'Nobody at the talks: an observer'],
    ['analyst', 'Nobody at the talks: an analyst'],
    ['negotiator', 'A negotiator whose side is not told'],
    ['document', 'Nobody: it is a document'],
  ]),
  'a speaker.member': of('member', 'Only for one member'),

  'a sticking point.label': line('Name', 'One to three words.'),
  'a sticking point.short': line('Short name', 'One word, for narrow columns.'),
  'a sticking point.inSentence': line('Short name inside a sentence', 'Where that differs: “the budget”.'),
  'a sticking point.question': line('Question', 'For the reader: “Should …?”'),
  'a sticking point.proposition': line(
    'Proposition',
    'The question as a plain assertion, without “not”. It is what for and against mean.',
  ),
  'a sticking point.rowLabel': line('Proposition in the grid', 'The same, in at most ten words.'),
  'a sticking point.major': line('The source calls it a major point'),
  'a sticking point.options': line('What can be chosen'),
  'a sticking point.amount': line('What is counted'),
  'a sticking point.why': line('Why it matters'),
  'a sticking point.positions': hidden('Positions'),
  'a sticking point.silences': hidden('Silence'),
  'a sticking point.outcome': line('How it came out'),
  'an option.name': line('Name', 'As inside a sentence: “the second draft”.'),
  'an option.short': line('One to three letters'),
  '“amount”.of': choice('Counted', amountKinds, { year: 'A year', number: 'A number of something' }),
  '“amount”.unit': line('Unit', 'Behind the number: “per cent”.'),
  '“amount”.shortUnit': line('Unit in the grid', '“%”'),
  '“amount”.apart': line('Unit of a difference', '“percentage points”'),
  'an outcome.kind': choice('Outcome', outcomeKinds, {
    agreed: 'Agreed',
    leftOut: 'Left out of the deal',
    putOff: 'Put off',
    settled: 'Settled by one side alone',
  }),
  'an outcome.settledBy': of('party', 'Settled by'),
  'a silence.kind': choice('What the source says', silenceKinds, {
    noAnswer: 'Asked, and gave no answer',
    noPosition: 'Takes no position',
    notQuoted: 'Was there, and is not quoted',
  }),

  stance: { ...choice('Stance', stances, { for: 'For', against: 'Against', mixed: 'Mixed' }), kind: 'stance' },
  inPart: line('In part', 'For which part, as inside a sentence: “the morning tea”.'),
  onCondition: line('On a condition'),
  divided: line('Divided', 'How its voices differ, as inside a sentence: “the night shift is against”.'),
  option: of('option', 'What it chooses'),
  value: of('value', 'How much'),
  of: of('members', 'Position of these members only'),
  'a condition.text': line('The condition', 'As inside a sentence: “the money comes first”.'),
  'a condition.on': of('on', 'It waits for'),
  '“on”.point': hidden('It waits for'),
  '“on”.party': hidden('It waits for'),

  'a quotation.words': of('words', 'The words', 'Taken from the source. They can’t be typed.'),
  'a quotation.before': line('Our sentence before it', 'A fragment stands inside a sentence of ours.'),
  'a quotation.after': line('Our sentence behind it'),
  'a quotation.speaker': of('speaker', 'Who said it'),
  'a quotation.occasion': line('Where or when', 'As behind a name: “after the signing”.'),
  'a quotation.heardFrom': of('speaker', 'Who passed it on'),
  'a quotation.about': of('about', 'On what'),
  '“about”.point': of('point', 'On which point'),
  '“about”.matter': line('The matter'),
  'a quotation.translatedBy': line('Translated by', 'As inside a sentence: “the Gazette”.'),
  'a quotation.original': line('In its own language'),
  'the original.words': of('words', 'The words', 'Taken from the source. They can’t be typed.'),
  'the original.lang': line('Language', 'Such as fr.'),
  'the original.dir': choice('Direction', directions, { ltr: 'Left to right', rtl: 'Right to left' }),

  'an event.when': line('When', 'In words, and no more exact than the source: “Recent weeks”.'),
  'an event.parties': of('parties', 'Who takes part'),
  'an event.voices': of('speakers', 'Who else takes part, and speaks for no party'),
  'an event.coming': choice('Still to come', comingKinds, { deadline: 'A deadline', planned: 'Planned' }),
  'an event.quotes': of('quotes', 'Quotations that were spoken at it'),
  'an event.main': of('flag', 'The event that the story is about'),
  'an open question.text': text('What is open', 'As a clause, with no full stop.'),
  'a key point.title': line('Title', 'A headline, with no full stop.'),
  'an entry of the log.date': of('day', 'Day'),
  'an entry of the log.kind': choice('Kind', updateKinds, {
    update: 'Update: what is new',
    correction: 'Correction: what was wrong',
  }),
  'an entry of the log.text': text('What readers are told'),

  'a source.title': line('Title', 'Or what to call it.'),
  'a source.kind': choice('Kind', sourceKinds, {
    article: 'News article',
    statement: 'Statement',
    transcript: 'Transcript',
    document: 'Document',
  }),
  'a source.publisher': line('Publisher'),
  'a source.url': line('Address', 'From https:// on.'),
  'a source.published': of('date', 'Published'),
  'a source.paragraphs': line('Paragraphs', 'Those that something rests on.'),
  'a paragraph.id': of('fixed', 'Number'),
  'a paragraph.part': of('fixed', 'Kind'),
  'a paragraph.gist': line('What it says', 'In a few words of ours.'),
}

/**
 * @param noun of the part, as `fields.ts` has it: `a party`
 * @param field what `fields.ts` says of it: decides what a field that has no line here is filled in with, and nothing else
 */
export const fieldForm = (noun: string, name: string, field?: Field): FieldForm =>
  forms[`${noun}.${name}`] ?? forms[name] ?? { label: labelOf(name), kind: kindOf(field) }

/** `rowLabel` as “Row label”. */
function labelOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function kindOf(field: Field | undefined): FieldKind {
  if (field?.text === 'date') return 'date'
  if (field?.text === 'ref') return 'refs'
  return field?.text === 'prose' ? 'text' : 'line'
}
