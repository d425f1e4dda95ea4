/** The schema that is handed out with a story's JSON holds of stories of every kind. */
import { describe, expect, test } from 'vitest'
import { toJson, fromJson } from '../../../src/desk/document/storyJson.ts'
import { storySchema } from '../../../src/desk/forms/storySchema.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'
import { strait } from '../../fixtures/strait.ts'
import { summit } from '../../fixtures/summit.ts'
import { summitInGerman } from '../../fixtures/summitInGerman.ts'

interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: false | Schema
  readonly items?: Schema
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly pattern?: string
  readonly minItems?: number
}

/** As much of a validator as the schema needs. */
function wrong(value: unknown, schema: Schema, path = ''): string[] {
  if (schema.anyOf) return schema.anyOf.some((one) => wrong(value, one).length === 0) ? [] : [path]
  if (schema.enum && !schema.enum.includes(value)) return [path]
  if ('const' in schema && schema.const !== value) return [path]
  if (schema.type === 'string') {
    return typeof value === 'string' && new RegExp(schema.pattern ?? '', 'u').test(value) ? [] : [path]
  }
  if (schema.type === 'number') return typeof value === 'number' ? [] : [path]
  if (schema.type === 'array') {
    if (!Array.isArray(value) || value.length < (schema.minItems ?? 0)) return [path]
    return value.flatMap((item, at) => wrong(item, schema.items ?? {}, `${path}.${at}`))
  }
  if (schema.type !== 'object') return []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path]
  const missing = (schema.required ?? []).filter((name) => !(name in value)).map((name) => `${path}.${name}`)
  const inner = Object.entries(value).flatMap(([name, one]) => {
    const own = schema.properties?.[name] ?? schema.additionalProperties
    return own ? wrong(one, own, `${path}.${name}`) : own === false ? [`${path}.${name}`] : []
  })
  return [...missing, ...inner]
}

describe('the schema of a story as JSON', () => {
  test.each([harbour, strait, irgendsee, summit, summitInGerman].map((article) => ({ slug: article.slug, article })))(
    'holds of $slug, which comes back the same',
    ({ article }) => {
      const json = toJson(article)
      expect(wrong(JSON.parse(json), storySchema())).toEqual([])
      expect(fromJson(json)).toEqual(article)
    },
  )

  test('refuses a field that there is not, one that is missing, and a word that is none of the choices', () => {
    const refused = (path: string, value: unknown) =>
      wrong(JSON.parse(toJson(changed(harbour, path, value))), storySchema())
    expect(refused('headlin', 'x')).toEqual(['.headlin'])
    expect(refused('headline', undefined)).toEqual(['.headline'])
    expect(refused('standfirst.basis', 'heard')).toEqual(['.standfirst.basis'])
    expect(refused('standfirst.refs', [])).toEqual(['.standfirst.refs'])
  })
})
