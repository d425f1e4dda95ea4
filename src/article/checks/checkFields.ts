/** Whether each part of a story has the fields that it needs, and none that the page knows nothing of: a misspelt one, say. */
import type { Article } from '../schema/Article.ts'
import { story } from '../schema/fields.ts'
import type { Field, Part } from '../schema/Part.ts'
import { nearestName } from './nearestName.ts'
import { type Finding, quoted } from './Problem.ts'

interface FieldFindings {
  /** Fields that there are not. */
  readonly unknown: readonly Finding[]
  /** Fields, and whole parts, that should be there. Another check may tell it in better words. */
  readonly missing: readonly Finding[]
  /** Where a misspelt field should stand. That it is missing there is the same mistake. */
  readonly meant: readonly string[]
}

export const checkFields = (article: Article): FieldFindings => findingsIn(article, story, '')

function findingsIn(value: unknown, part: Part, path: string): FieldFindings {
  if (typeof value !== 'object' || value === null)
    return { unknown: [], missing: [notAPart(value, part, path)], meant: [] }
  const at = (name: string) => (path ? `${path}.${name}` : name)
  const given = (Object.entries(value) as [string, unknown][]).filter(([, inner]) => inner !== undefined)
  const names = Object.keys(part.fields)
  const absent = names.filter((name) => !given.some(([one]) => one === name))
  const slips = given
    .filter(([name]) => !Object.hasOwn(part.fields, name))
    .map(([name, inner]) => ({ name, inner, meant: nearestName(name, absent) ?? nearestName(name, names) }))
  const own: FieldFindings = {
    unknown: slips.map(({ name, inner, meant }) => ({
      severity: 'problem',
      path: at(name),
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
        path: at(name),
        value: '',
        why: `${capitalised(part.noun)} needs “${name}”, and it is not there.`,
        mend: 'Add it: docs/writing-a-story.md says what it is for.',
      })),
    meant: slips.flatMap(({ meant }) => (meant === undefined ? [] : at(meant))),
  }
  const inner = given.flatMap(([name, one]) => innerFindings(one, part.fields[name]?.holds, at(name)))
  return {
    unknown: [own, ...inner].flatMap(({ unknown }) => unknown),
    missing: [own, ...inner].flatMap(({ missing }) => missing),
    meant: [own, ...inner].flatMap(({ meant }) => meant),
  }
}

function innerFindings(value: unknown, holds: Field['holds'], path: string): FieldFindings[] {
  if (!holds) return []
  if (!('eachOf' in holds)) return [findingsIn(value, holds, path)]
  // That something else stands in the place of a list is told by the check that reads it.
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([id, one]) => findingsIn(one, holds.eachOf, `${path}.${id}`))
}

const notAPart = (value: unknown, { noun, fields }: Part, path: string): Finding => ({
  severity: 'problem',
  path,
  value: String(value),
  why: `Here ${noun} has to stand, with fields of its own.`,
  mend: `Give it ${quoted(Object.keys(fields).filter((name) => fields[name]?.isNeeded))}.`,
})

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
