/** A part of a story as it begins, with what it needs and nothing in it. */
import type { Value } from '../document/Written.ts'
import type { Field, Part } from '../../article/schema/Part.ts'
import { fieldForm } from './fieldForms.ts'

/** @param ref what it rests on to begin with: the paragraph that is selected */
export function initialOf(part: Part, ref?: string): Record<string, Value> {
  const needed = Object.entries(part.fields).filter(([, { isNeeded }]) => isNeeded)
  return Object.fromEntries(needed.map(([name, field]) => [name, initialField(part.noun, name, field, ref)]))
}

/** @param noun of the part that the field is of */
export function initialField(noun: string, name: string, field: Field, ref?: string): Value {
  const { holds } = field
  if (holds && !('eachOf' in holds)) return initialOf(holds, ref)
  if (holds) return isListed(noun, name) ? [] : {}
  const { kind, choices } = fieldForm(noun, name, field)
  if (kind === 'refs') return ref === undefined ? [] : [ref]
  if (['parties', 'speakers', 'members', 'quotes'].includes(kind)) return []
  if (kind === 'flag') return true
  // What a source has to state begins empty, so that the check asks for it.
  if (kind === 'value' || kind === 'stance') return ''
  if (kind === 'choice') {
    if (factual.has(`${noun}.${name}`)) return ''
    return name === 'basis' ? 'reported' : (choices?.[0]?.[0] ?? '')
  }
  return name === 'dateBasis' ? 'source' : ''
}

/** Choices that state a fact. They begin empty, so that an editor has to make them. */
const factual = new Set(['“talks”.state', '“amount”.of', 'an outcome.kind', 'a silence.kind', 'an event.coming'])

/** What is a list; all else that holds several has ids. */
const listed = new Set([
  ...['keyPoints', 'timeline', 'unknowns', 'updates'].map((name) => `a story.${name}`),
  ...['a source.paragraphs', 'a position.earlier', 'what a party wants.earlier'],
])

export const isListed = (noun: string, name: string): boolean => listed.has(`${noun}.${name}`)

/** Fields that are there together or not at all. */
export const companionsOf = (name: string): readonly string[] => {
  if (name === 'before' || name === 'after') return ['before', 'after']
  if (name === 'since' || name === 'earlier') return ['since', 'earlier']
  return name === 'date' ? ['date', 'dateBasis'] : [name]
}
