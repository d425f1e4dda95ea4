/**
 * A check's sentence in the words of the desk. In the sentence stands what stands in the file (see `Problem.ts`); here it is called what
 * the forms call it: a field by its label, an entry by its name, a paragraph by its number and source, a date as one may type it.
 */
import type { Problem } from '../../article/checks/Problem.ts'
import type { Article } from '../../article/schema/Article.ts'
import { isDate } from '../../article/schema/isDate.ts'
import { shortDate } from '../../i18n/en/dates.ts'
import { partAt, pathOf } from '../document/values.ts'
import { numberOfGone } from '../source/renamedBetween.ts'
import { choicesFor } from './choicesFor.ts'
import { fieldForm } from './fieldForms.ts'
import { entryName } from './groups.ts'
import { formAt, placeName } from './placeName.ts'

/**
 * @param path of what the sentence is about
 * @example deskWords(article, 'points.tea.label', 'Say it shorter, as “rowLabel”.') // 'Say it shorter, as “Proposition in the grid”.'
 */
export function deskWords(article: Article, path: string, sentence: string): string {
  return sentence
    .replaceAll('docs/writing-a-story.md', 'the guide')
    .replace(/(?<![\w.:-])([a-z][a-z\d-]*):([A-Z\d]+(?:-gone)*)(?![\w:])/g, (ref, source: string) =>
      Object.hasOwn(article.sources, source) ? paragraphName(article, ref) : ref,
    )
    .replace(/(?<![\w.“-])[a-zA-Z]+(?:\.[\w-]+)+/g, (one) =>
      partAt([])?.fields[pathOf(one)[0] ?? ''] ? `“${placeName(article, one)}”` : one,
    )
    .replace(/(?<![\w.:/-])\d{4}-\d\d(?:-\d\d)?(?![\w-])/g, (date) => (isDate(date) ? shortDate(date) : date))
    .replace(/“([^“”]+)”/g, (whole, term: string) => {
      const name = nameOf(article, path, term)
      return name === undefined ? whole : `“${name}”`
    })
}

/** @param ref `source:paragraph`. @example paragraphName(article, 'letter:4') // 'paragraph 4 of “A letter”' */
export function paragraphName(article: Article, ref: string): string {
  const [source = '', id = ''] = ref.split(':')
  const old = numberOfGone(id)
  const paragraph = old === undefined ? id : `${old} of the old text`
  return Object.keys(article.sources).length > 1
    ? `paragraph ${paragraph} of “${entryName(article, `sources.${source}`)}”`
    : `paragraph ${paragraph}`
}

/** What the forms call a word of the file; undefined for any other word. The nearer part counts: a story and a source are both published. */
function nameOf(article: Article, path: string, term: string): string | undefined {
  const chosen = choicesFor(article, formAt(path)?.kind ?? 'line', path).find(([id]) => id === term)
  if (chosen) return chosen[1]
  for (let keys = pathOf(path); ; keys = keys.slice(0, -1)) {
    const named = partAt(keys) && namedIn(keys, term)
    if (named !== undefined) return named
    if (keys.length === 0) break
  }
  const [group = ''] = pathOf(path)
  const among = [group, 'parties', 'speakers', 'sources'].find((one) => hasEntry(article, one, term))
  return among === undefined ? undefined : entryName(article, `${among}.${term}`)
}

/** A field of a part, or a fixed word that one of its fields may have. */
function namedIn(keys: readonly string[], term: string): string | undefined {
  const part = partAt(keys)
  if (!part) return undefined
  if (Object.hasOwn(part.fields, term)) return fieldForm(part.noun, term).label
  const words = Object.keys(part.fields).flatMap((field) => fieldForm(part.noun, field).choices ?? [])
  return words.find(([word]) => word === term)?.[1]
}

const hasEntry = (article: Article, group: string, id: string): boolean => {
  const entries: unknown = article[group as keyof Article]
  return typeof entries === 'object' && entries !== null && !Array.isArray(entries) && Object.hasOwn(entries, id)
}

/** What stands there, in brief, if it is a text or a date that somebody wrote: an id, a reference or a list of them tells an editor nothing. */
export function valueShown({ path, value }: Problem): string {
  if (
    !['line', 'name', 'text', 'words', 'date', 'day', 'dated'].includes(formAt(path)?.kind ?? '') ||
    partAt(pathOf(path))
  )
    return ''
  // Types promise that it is there; of a story that lacks a field it is not.
  const words = ((value as string | undefined) ?? '').trim()
  return words.length > 120 ? `${words.slice(0, 119)}…` : words
}
