/** What an editor needs to know to bring a story up to date. */
import { claimsOf, refsOf } from '../../article/checks/claimsOf.ts'
import type { Article } from '../../article/schema/Article.ts'
import { type Language, languageOf } from '../../article/schema/languages.ts'
import { sourceOf } from '../../article/schema/refs.ts'
import { changesBetween } from '../document/changesBetween.ts'
import { entryName, entryOf } from '../forms/groups.ts'

/**
 * The statements that do not rest on the newest source, which is the last one of the story; none where there is but one. What was before
 * and what a story quotes stays what it is.
 */
export function restingOnOld(article: Article): string[] {
  const ids = Object.keys(article.sources)
  const newest = ids.at(-1)
  if (ids.length < 2) return []
  return claimsOf(article)
    .filter(({ path }) => !/\.earlier\.|^quotes\.|^timeline\./.test(path))
    .filter((claim) => refsOf(claim).length > 0 && refsOf(claim).every((ref) => sourceOf(ref) !== newest))
    .map(({ path }) => path)
}

/** A sentence on what is new and what has changed, for the log; empty where nothing has that a reader would ask for. */
export function updateText(before: Article, after: Article): string {
  const changes = changesBetween(before, after).filter(({ path }) => !/^(sources|updates)(\.|$)/.test(path))
  const entries = [...new Set(changes.map(({ path }) => entryOf(path)))].filter((entry) => entry.includes('.'))
  const isNew = (entry: string) => changes.some((one) => one.path === entry && one.before === undefined)
  const names = (list: readonly string[]) => list.map((entry) => entryName(after, entry)).join('; ')
  const [added, changed] = [entries.filter(isNew), entries.filter((entry) => !isNew(entry))]
  const words = logWords[languageOf(after.lang) ?? 'en']
  return [
    added.length > 0 && `${words.added}: ${names(added)}.`,
    changed.length > 0 && `${words.changed}: ${names(changed)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The log is read by the story's readers, in the story's language. */
const logWords: Readonly<Record<Language, Readonly<Record<'added' | 'changed', string>>>> = {
  en: { added: 'New', changed: 'Changed' },
  de: { added: 'Neu', changed: 'Geändert' },
}
