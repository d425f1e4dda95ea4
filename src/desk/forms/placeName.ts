/** Where a problem is, in an editor's words: “Russia on Territory › Rests on”. */
import type { Article } from '../../article/schema/Article.ts'
import { partAt, pathOf } from '../document/values.ts'
import { fieldForm } from './fieldForms.ts'
import { entryName, entryOf } from './groups.ts'

export function placeName(article: Article, path: string): string {
  const entry = entryOf(path)
  const keys = pathOf(path)
  const inside = entry === 'story' ? 0 : pathOf(entry).length
  const names = keys.flatMap((key, at): string[] => {
    if (at < inside) return []
    const part = partAt(keys.slice(0, at))
    if (part) return [fieldForm(part.noun, key).label || key]
    return /^\d+$/.test(key) ? [] : [key]
  })
  return [entryName(article, entry), ...names].join(' › ')
}
