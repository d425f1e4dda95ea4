/** The dates of a story, or its sentences of ours: what `schema/fields.ts` calls so. */
import type { Article } from '../schema/Article.ts'
import { story } from '../schema/fields.ts'
import type { Part, TextKind } from '../schema/Part.ts'

/** A text of a story and where it stands, such as `points.territory.why.text`. */
interface Passage {
  readonly path: string
  readonly text: string
}

/** In the order in which they stand in the story. One that is no text, in a story that no compiler has seen, is left out: another check tells of it. */
export const textsOfKind = (kind: TextKind, article: Article): Passage[] => textsIn(kind, article, story, '')

function textsIn(kind: TextKind, value: unknown, part: Part, around: string): Passage[] {
  return entriesOf(value).flatMap(([name, inner]) => {
    const path = around === '' ? name : `${around}.${name}`
    const { holds, text } = part.fields[name] ?? {}
    if (text === kind) return typeof inner === 'string' ? [{ path, text: inner }] : []
    if (!holds) return []
    if (!('eachOf' in holds)) return textsIn(kind, inner, holds, path)
    return entriesOf(inner).flatMap(([id, one]) => textsIn(kind, one, holds.eachOf, `${path}.${id}`))
  })
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []
