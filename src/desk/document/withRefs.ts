/** The story with other references, wherever something rests on a paragraph: which fields hold them, `schema/fields.ts` says. */
import type { Article } from '../../article/schema/Article.ts'
import { story } from '../../article/schema/fields.ts'
import type { Part } from '../../article/schema/Part.ts'
import { entriesOf, isList, isRecord, textIn, type Value } from './Written.ts'

/** @param change gets the list of one field, and gives the one that is to stand there */
export const withRefs = (article: Article, change: Change): Article =>
  partWith(change, story, article as unknown as Value) as unknown as Article

type Change = (refs: readonly string[]) => readonly string[]

function partWith(change: Change, part: Part, value: Value): Value {
  if (!isRecord(value)) return value
  return mapped(value, (inner, name) => {
    const { holds, text } = part.fields[name] ?? {}
    if (text === 'ref') return isList(inner) ? change(inner.map(textIn)) : inner
    if (!holds) return inner
    if (!('eachOf' in holds)) return partWith(change, holds, inner)
    const each = (one: Value) => partWith(change, holds.eachOf, one)
    if (isList(inner)) return inner.map(each)
    return isRecord(inner) ? mapped(inner, each) : inner
  })
}

const mapped = (
  record: Readonly<Record<string, Value | undefined>>,
  next: (value: Value, key: string) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(entriesOf(record).map(([key, value]) => [key, next(value, key)]))
