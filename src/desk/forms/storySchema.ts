/**
 * The form of a story as JSON, as a JSON Schema: for whoever makes stories with a program. It is made from the list of fields that the
 * checks use, and says of each what the desk's forms know. What a story has to say besides, the checks tell.
 *
 * @see https://json-schema.org/draft/2020-12
 */
import { story } from '../../article/schema/fields.ts'
import type { Field, Part } from '../../article/schema/Part.ts'
import { fieldForm } from './fieldForms.ts'
import { isListed } from './initialOf.ts'

type Schema = Readonly<Record<string, unknown>>

export const storySchema = (): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A story of Sticking Points',
  ...schemaOf(story, { format: { const: 'sticking-points/story' }, version: { const: 1 } }),
})

function schemaOf({ noun, fields }: Part, more: Readonly<Record<string, Schema>> = {}): Schema {
  const entries = Object.entries(fields)
  return {
    type: 'object',
    properties: {
      ...more,
      ...Object.fromEntries(entries.map(([name, field]) => [name, fieldSchema(noun, name, field)])),
    },
    required: entries.filter(([, { isNeeded }]) => isNeeded).map(([name]) => name),
    additionalProperties: false,
  }
}

function fieldSchema(noun: string, name: string, field: Field): Schema {
  const { label, hint } = fieldForm(noun, name)
  const described = [label, hint].filter(Boolean).join('. ')
  return {
    ...(described !== '' && { description: described }),
    ...(field.holds ? heldSchema(noun, name, field.holds) : valueSchema(noun, name, field)),
  }
}

function heldSchema(noun: string, name: string, holds: NonNullable<Field['holds']>): Schema {
  if (!('eachOf' in holds)) return schemaOf(holds)
  const inner = schemaOf(holds.eachOf)
  return isListed(noun, name) ? { type: 'array', items: inner } : { type: 'object', additionalProperties: inner }
}

const text = { type: 'string' } as const
const texts = { type: 'array', items: text } as const

function valueSchema(noun: string, name: string, field: Field): Schema {
  const { kind, choices } = fieldForm(noun, name, field)
  if (choices && choices.length > 0) return { enum: choices.map(([value]) => value) }
  if (kind === 'flag') return { const: true }
  if (kind === 'refs') return { type: 'array', minItems: 1, items: { type: 'string', pattern: '^[^:]+:[^:]+$' } }
  if (kind === 'words' || kind === 'option') return { anyOf: [text, texts] }
  if (kind === 'value')
    return { anyOf: [{ type: 'number' }, { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }] }
  if (['parties', 'speakers', 'members', 'quotes'].includes(kind)) return texts
  if (kind === 'day') return { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
  if (kind === 'date' || kind === 'dated') return { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }
  return text
}
