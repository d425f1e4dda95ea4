/** Everything that a story states as a fact or somebody's word, and so has to rest on a paragraph. */
import type { Article } from '../schema/Article.ts'
import { type PartAt, partsIn } from './partsIn.ts'

export type Claim = PartAt

/** In the order of the story: each part for which the schema wants references. */
export const claimsOf = (article: Article): Claim[] => partsIn(article).filter(({ part }) => 'refs' in part.fields)

/** What a claim rests on. Its detail rests on that and on what is cited for the detail alone. */
export const refsOf = ({ fields }: Claim, of: 'text' | 'detail' = 'text'): string[] =>
  [fields.refs, of === 'detail' ? fields.detailRefs : []].flatMap((refs) =>
    Array.isArray(refs) ? (refs as string[]) : [],
  )

/** The party that it is the position or the wish of, if it is one's. Who speaks of a party is not the party. */
export const partyOf = ({ path }: Claim): string | undefined =>
  path.endsWith('.voicesNote') ? undefined : /^(?:parties|points\.[^.]+\.positions)\.([^.]+)/.exec(path)?.[1]
