/**
 * Where the texts of a story's sources lie. They are somebody else's words and never enter the project: `sources/` is ignored by
 * git, and each editor keeps the texts there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../article/schema/Article.ts'
import type { SourceTexts } from '../article/source/checkAgainstSource.ts'
import { paragraphsOf } from '../article/source/paragraphsOf.ts'
import { possibleTextFiles } from '../article/source/textFiles.ts'

/** Each source's file, by the source's id. */
export type SourceFiles = Readonly<Record<string, string>>

/** The files in `sources/` that are the text of no source. One of them may be misnamed. */
export function strayFiles(root: string, stories: readonly Article[]): string[] {
  const folder = join(root, 'sources')
  if (!existsSync(folder)) return []
  const known = stories.flatMap((story) => Object.keys(story.sources).flatMap((id) => possibleTextFiles(story, id)))
  return readdirSync(folder).filter((name) => !name.startsWith('.') && !known.includes(name))
}

/** The files that are there by the convention. */
export function filesKept(root: string, article: Article): SourceFiles {
  const ids = Object.keys(article.sources)
  return Object.fromEntries(
    ids.flatMap((id) => {
      const file = possibleTextFiles(article, id)
        .map((name) => join(root, 'sources', name))
        .find((path) => existsSync(path))
      return file === undefined ? [] : [[id, file] as const]
    }),
  )
}

export const readTexts = (files: SourceFiles): SourceTexts =>
  Object.fromEntries(Object.entries(files).map(([id, file]) => [id, paragraphsOf(readFileSync(file, 'utf8'))]))
