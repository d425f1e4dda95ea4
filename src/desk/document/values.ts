/** A thing in a story by its path, such as `points.draft.positions.norland.text`: what it is, and the story with another in its place. */
import type { Article } from '../../article/schema/Article.ts'
import { story } from '../../article/schema/fields.ts'
import type { Part } from '../../article/schema/Part.ts'
import { isList, isRecord, type Value } from './Written.ts'

/** From the story inwards: `['parties', 'norland', 'name']`. */
type Path = readonly string[]

export const pathOf = (text: string): Path => (text === '' ? [] : text.split('.'))

/** A path's last part and what comes before it. @example ownerOf('points.draft.why') // ['points.draft', 'why'] */
export function ownerOf(path: string): readonly [owner: string, key: string] {
  const parts = pathOf(path)
  return [parts.slice(0, -1).join('.'), parts.at(-1) ?? '']
}

/** The path of another field of the same part. @example siblingOf('points.draft.why', 'label') // 'points.draft.label' */
export const siblingOf = (path: string, name: string): string => [...pathOf(path).slice(0, -1), name].join('.')

export function valueAt(article: Article, path: Path): Value | undefined {
  return path.reduce<Value | undefined>(
    (value, key) => {
      if (isList(value)) return value[Number(key)]
      return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined
    },
    article as unknown as Value,
  )
}

/** What kind of part stands at a path; undefined where a text, a number or a list stands. */
export function partAt(path: Path): Part | undefined {
  let part: Part | undefined = story
  let each: Part | undefined
  for (const key of path) {
    if (each) {
      part = each
      each = undefined
      continue
    }
    const holds: Part | { readonly eachOf: Part } | undefined = part?.fields[key]?.holds
    part = holds && !('eachOf' in holds) ? holds : undefined
    each = holds && 'eachOf' in holds ? holds.eachOf : undefined
  }
  return each ? undefined : part
}

/**
 * The story with something else at a path. A field that was not there gets its place in the order in which fields are written, and an
 * entry of a list or under an id comes last.
 *
 * @param value undefined takes it out
 */
export const withValue = (article: Article, path: Path, value: Value | undefined): Article =>
  replaced(article as unknown as Value, path, [], value) as unknown as Article

/** The story with several values at once. @param values by their paths; undefined takes one out */
export const withValues = (article: Article, values: Readonly<Record<string, Value | undefined>>): Article =>
  Object.entries(values).reduce((next, [path, value]) => withValue(next, pathOf(path), value), article)

function replaced(holder: Value, path: Path, above: Path, value: Value | undefined): Value {
  const [key, ...rest] = path
  if (key === undefined) return value ?? holder
  const inner = (old: Value | undefined) =>
    rest.length === 0 ? value : replaced(old ?? {}, rest, [...above, key], value)
  if (isList(holder)) {
    const at = Number(key)
    const next = inner(holder[at])
    if (next === undefined) return holder.filter((_, nth) => nth !== at)
    return at >= holder.length ? [...holder, next] : holder.map((item, nth) => (nth === at ? next : item))
  }
  if (!isRecord(holder)) return holder
  return withField(holder, key, inner(holder[key]), partAt(above))
}

function withField(
  record: Readonly<Record<string, Value | undefined>>,
  key: string,
  value: Value | undefined,
  part: Part | undefined,
): Readonly<Record<string, Value | undefined>> {
  if (value === undefined) return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key))
  if (Object.hasOwn(record, key)) return { ...record, [key]: value }
  const order = part ? Object.keys(part.fields) : []
  const place = order.indexOf(key)
  if (place < 0) return { ...record, [key]: value }
  // Behind the last of the fields that come before it. People write some fields in another order, and it stays theirs.
  const entries = Object.entries(record)
  const at = entries.findLastIndex(([one]) => order.includes(one) && order.indexOf(one) < place) + 1
  return Object.fromEntries([...entries.slice(0, at), [key, value], ...entries.slice(at)])
}

/** The entries of a list or under ids in another order. @param to where the entry is to stand then, from 0 */
export function withMoved(article: Article, path: Path, to: number): Article {
  const above = path.slice(0, -1)
  const [holder, key] = [valueAt(article, above), path.at(-1) ?? '']
  const place = (length: number) => Math.max(0, Math.min(length, to))
  if (isList(holder)) {
    const others = holder.filter((_, nth) => nth !== Number(key))
    const own = holder.filter((_, nth) => nth === Number(key))
    return withValue(article, above, others.toSpliced(place(others.length), 0, ...own))
  }
  if (!isRecord(holder)) return article
  const others = Object.entries(holder).filter(([one]) => one !== key)
  const entry: [string, Value | undefined] = [key, holder[key]]
  return withValue(article, above, Object.fromEntries(others.toSpliced(place(others.length), 0, entry)))
}
