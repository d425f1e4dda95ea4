/** Where a problem is, in an editor's words: “Russia on Territory › Rests on”. */
import type { Article } from '../../article/schema/Article.ts'
import { partAt, pathOf, valueAt } from '../document/values.ts'
import { isRecord, textIn } from '../document/Written.ts'
import type { FieldForm } from './FieldForm.ts'
import { fieldForm } from './fieldForms.ts'
import { entryName, entryOf } from './groups.ts'

export function placeName(article: Article, path: string): string {
  const entry = entryOf(path)
  const keys = pathOf(path)
  const inside = entry === 'story' ? 0 : pathOf(entry).length
  const names = keys.flatMap((key, at): string[] => {
    if (at < inside) return []
    const part = partAt(keys.slice(0, at))
    // What no part has is no place in a story: the line of a file, say.
    if (part) return Object.hasOwn(part.fields, key) ? [fieldForm(part.noun, key).label] : []
    return nameIn(article, keys.slice(0, at + 1))
  })
  return [entryName(article, entry), ...names].join(' › ')
}

/** Of an entry in a list or under an id: a paragraph by its number, an option or a member by its name. One that has neither has none. */
function nameIn(article: Article, keys: readonly string[]): string[] {
  const value = valueAt(article, keys)
  if (!isRecord(value)) return []
  if (partAt(keys)?.noun === 'a paragraph') return [`Paragraph ${textIn(value.id)}`]
  const name = textIn(value.name)
  return name === '' ? [] : [name]
}

/** The form of the field in which a path ends: of the list, for one of its entries. */
export function formAt(path: string): FieldForm | undefined {
  const keys = pathOf(path)
  for (let at = keys.length - 1; at >= 0; at--) {
    const part = partAt(keys.slice(0, at))
    const name = keys[at] ?? ''
    if (part) return fieldForm(part.noun, name, part.fields[name])
  }
  return undefined
}
