/** Whether each part of a story, or of a publisher, has the fields that it needs, and none that the page knows nothing of: a misspelt one, say. */
import type { Field, Kind, Part } from '../schema/Part.ts'
import { nearestName } from './nearestName.ts'
import { type Finding, problem, quoted } from './Problem.ts'
import { placeIn } from './textsOf.ts'

export interface FieldFindings {
  /** Fields that there are not. */
  readonly unknown: readonly Finding[]
  /** Fields, and whole parts, that should be there, and what stands in their place. Another check may tell it in better words. */
  readonly missing: readonly Finding[]
  /** Where a misspelt field should stand. That it is missing there is the same mistake. */
  readonly meant: readonly string[]
}

/** @param guide the page that says what the fields are for: `docs/branding.md` */
export function checkFields(value: unknown, part: Part, guide: string, path = ''): FieldFindings {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { unknown: [], missing: [notAPart(value, part, path)], meant: [] }
  const given = (Object.entries(value) as [string, unknown][]).filter(([, inner]) => inner !== undefined)
  const names = Object.keys(part.fields)
  const absent = names.filter((name) => !given.some(([one]) => one === name))
  const slips = given
    .filter(([name]) => !Object.hasOwn(part.fields, name))
    .map(([name, inner]) => ({ name, inner, meant: nearestName(name, absent) ?? nearestName(name, names) }))
  const own: FieldFindings = {
    unknown: slips.map(({ name, inner, meant }) => ({
      severity: 'problem',
      path: placeIn(path, name),
      value: typeof inner === 'string' ? inner : '',
      why: `“${name}” is no field of ${part.noun}, so the page would not show it.`,
      mend: meant
        ? `Did you mean “${meant}”?`
        : `Take it out, or write one of ${quoted(absent.length > 0 ? absent : names)}.`,
    })),
    missing: absent
      .filter((name) => part.fields[name]?.isNeeded && !slips.some(({ meant }) => meant === name))
      .map((name) => ({
        severity: 'problem',
        path: placeIn(path, name),
        value: '',
        why: `${capitalised(part.noun)} needs “${name}”, and it is not there.`,
        mend: `Add it: ${guide} says what it is for.`,
      })),
    meant: slips.flatMap(({ meant }) => (meant === undefined ? [] : placeIn(path, meant))),
  }
  const inner = given.flatMap(([name, one]) => innerFindings(one, part.fields[name], guide, placeIn(path, name)))
  return {
    unknown: [own, ...inner].flatMap(({ unknown }) => unknown),
    missing: [own, ...inner].flatMap(({ missing }) => missing),
    meant: [own, ...inner].flatMap(({ meant }) => meant),
  }
}

function innerFindings(value: unknown, field: Field | undefined, guide: string, path: string): FieldFindings[] {
  const { holds, is } = field ?? {}
  const wrong = is && wrongIn(value, is, path, field)
  if (wrong) return [{ unknown: [], missing: [wrong], meant: [] }]
  if (!holds) return []
  if (!('eachOf' in holds)) return [checkFields(value, holds, guide, path)]
  // Two commas leave a gap in a list, which its entries would not show.
  const held = Array.isArray(value) ? [...(value as unknown[])] : (value as object)
  return Object.entries(held).map(([id, one]) => checkFields(one, holds.eachOf, guide, `${path}.${id}`))
}

/** What stands there and is of another kind: the whole, or the first entry of a list that should be one of texts. */
function wrongIn(value: unknown, is: Kind, path: string, field: Field | undefined): Finding | undefined {
  const ofTexts = is === 'a list of texts' || is === 'a text or a list of texts'
  if (ofTexts && Array.isArray(value)) {
    const at = value.findIndex((one) => typeof one !== 'string')
    return at < 0 ? undefined : notOfKind(value[at], 'a text', `${path}.${at}`)
  }
  return isOf[is](value) ? undefined : notOfKind(value, is, path, field)
}

const isOf: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  'a text': (value) => typeof value === 'string',
  'a number': (value) => typeof value === 'number',
  '“true”': (value) => value === true,
  'true or false': (value) => typeof value === 'boolean',
  'a list': Array.isArray,
  'a list of texts': Array.isArray,
  'a text or a list of texts': (value) => typeof value === 'string' || Array.isArray(value),
  'entries with names': (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

const writtenAs: Readonly<Record<Kind, string>> = {
  'a text': 'Write it in quotation marks.',
  'a number': 'Write it in digits, without quotation marks or a unit.',
  '“true”': 'Write it without quotation marks, or leave the whole entry out.',
  'true or false': 'Write it without quotation marks.',
  'a list': 'Write it in square brackets, also where it has one entry.',
  'a list of texts': 'Write it in square brackets, also where it has one entry.',
  'a text or a list of texts': 'Write it in quotation marks. Several stand in square brackets.',
  'entries with names': 'Write it in braces, each entry behind its name and a colon.',
}

const notOfKind = (value: unknown, is: Kind, path: string, field?: Field): Finding =>
  problem(
    path,
    asText(value),
    `Here ${is} ${is.startsWith('entries') ? 'have' : 'has'} to stand.`,
    // 2031-05-14 without quotation marks is a sum.
    field?.text === 'date'
      ? 'Write it in quotation marks, as 2031-05-14.'
      : is === 'a list of texts' && typeof value === 'string'
        ? `${writtenAs[is].slice(0, -1)}: ['${value}'].`
        : writtenAs[is],
  )

/** What stands there, as it would be typed. */
export function asText(value: unknown): string {
  const typed: unknown = typeof value === 'string' ? value : JSON.stringify(value)
  return typeof typed === 'string' ? typed : ''
}

const notAPart = (value: unknown, { noun, fields }: Part, path: string): Finding => ({
  severity: 'problem',
  path,
  value: asText(value),
  why: `Here ${noun} has to stand, with fields of its own.`,
  mend: `Give it ${quoted(Object.keys(fields).filter((name) => fields[name]?.isNeeded))}${value === undefined && path !== '' ? ', or take out a comma too many' : ''}.`,
})

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
