/** The story's own parties, speakers, points, quotations and members, as far as one of them can be named at a place. */
import type { Article } from '../../article/schema/Article.ts'
import type { FieldKind } from './FieldForm.ts'
import { entryName } from './groups.ts'

/** With the names that an editor knows. */
export function choicesFor(article: Article, kind: FieldKind, path: string): (readonly [id: string, name: string])[] {
  const named = (group: keyof Article) =>
    Object.keys(article[group] as object).map((id) => [id, entryName(article, `${group}.${id}`)] as const)
  const keys = path.split('.')
  if (kind === 'speaker') return named('speakers')
  if (kind === 'speakers') return named('speakers').filter(([id]) => article.speakers[id]?.voice !== undefined)
  if (kind === 'party' || kind === 'parties' || kind === 'speaksFor') return named('parties')
  if (kind === 'point') return named('points')
  if (kind === 'quotes') return named('quotes')
  if (kind === 'option') {
    return Object.entries(article.points[keys[1] ?? '']?.options ?? {}).map(([id, { name }]) => [id, name])
  }
  if (kind === 'members') return membersOf(article, keys[3])
  return kind === 'member' ? membersOf(article, article.speakers[keys[1] ?? '']?.party) : []
}

const membersOf = ({ parties }: Article, party: string | undefined) =>
  Object.entries(parties[party ?? '']?.members ?? {}).map(([id, { name }]) => [id, name] as const)
