/**
 * Where the texts of a story's sources lie. They are somebody else's words and never enter the project: `sources/` is ignored by
 * git, and each editor keeps the texts there.
 *
 * `sources/<story>.txt` for a story with one source; `sources/<story>.<source>.txt` for each of several.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../article/schema/Article.ts'
import type { SourceTexts } from '../article/source/checkAgainstSource.ts'
import { paragraphsOf } from '../article/source/paragraphsOf.ts'

/** Each source's file, by the source's id. */
export type SourceFiles = Readonly<Record<string, string>>

/** What a source's text may be called: with the source's id, or without it where there is but one. The last is the simplest. */
export function namesFor({ slug, sources }: Article, id: string): string[] {
  const [full, plain] = [`${slug}.${id}.txt`, `${slug}.txt`]
  return Object.keys(sources).length === 1 ? [full, plain] : [full]
}

/** The files in `sources/` that are the text of no source. One of them may be misnamed. */
export function strayFiles(root: string, stories: readonly Article[]): string[] {
  const folder = join(root, 'sources')
  if (!existsSync(folder)) return []
  const known = stories.flatMap((story) => Object.keys(story.sources).flatMap((id) => namesFor(story, id)))
  return readdirSync(folder).filter((name) => !name.startsWith('.') && !known.includes(name))
}

/** The files that are there by the convention. */
export function filesKept(root: string, article: Article): SourceFiles {
  const ids = Object.keys(article.sources)
  return Object.fromEntries(
    ids.flatMap((id) => {
      const file = namesFor(article, id)
        .map((name) => join(root, 'sources', name))
        .find((path) => existsSync(path))
      return file === undefined ? [] : [[id, file] as const]
    }),
  )
}

export const readTexts = (files: SourceFiles): SourceTexts =>
  Object.fromEntries(Object.entries(files).map(([id, file]) => [id, paragraphsOf(readFileSync(file, 'utf8'))]))
