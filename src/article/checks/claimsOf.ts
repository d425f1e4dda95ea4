/** Everything that a story states as a fact or somebody's word, and so has to rest on a paragraph. */
import type { Article } from '../schema/Article.ts'

/** What stands there. Types promise more; this is for the checks, which promise it to whoever did not run the compiler. */
export interface Claim {
  readonly path: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** In the order of the story: each object that has words to state something, wherever it stands. */
export const claimsOf = (article: Article): Claim[] => objectsIn(article, '').filter(isClaim)

/**
 * What only a claim has. A title or a gist is no claim, an update is about the page itself, and a condition is part of its position. An id
 * can be any word, so that an entry under one of these names does not make a claim of the list that it is in.
 */
const isClaim = ({ path, fields }: Claim): boolean =>
  !path.startsWith('updates.') &&
  !path.endsWith('.onCondition') &&
  ['text', 'stance', 'words', 'what', 'basis', 'refs'].some((field) => field in fields && !isEntry(fields[field]))

const isEntry = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

function objectsIn(value: unknown, path: string): Claim[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, one]) => objectsIn(one, path ? `${path}.${key}` : key))
  return Array.isArray(value) ? inner : [{ path, fields: value as Claim['fields'] }, ...inner]
}

/** What a claim rests on. Its detail rests on that and on what is cited for the detail alone. */
export const refsOf = ({ fields }: Claim, of: 'text' | 'detail' = 'text'): string[] =>
  [fields.refs, of === 'detail' ? fields.detailRefs : []].flatMap((refs) =>
    Array.isArray(refs) ? (refs as string[]) : [],
  )

/** The party that it is the position or the wish of, if it is one's. Who speaks of a party is not the party. */
export const partyOf = ({ path }: Claim): string | undefined =>
  path.endsWith('.voicesNote') ? undefined : /^(?:parties|points\.[^.]+\.positions)\.([^.]+)/.exec(path)?.[1]
