/**
 * Where the texts of a story's sources lie. They are somebody else's words and never enter the project: `sources/` is ignored by
 * git, and each editor keeps the texts there.
 *
 * `sources/<story>.txt` for a story with one source; `sources/<story>.<source>.txt` for each of several.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../article/schema/Article.ts'
import type { SourceTexts } from '../article/source/checkAgainstSource.ts'
import { paragraphsOf } from '../article/source/paragraphsOf.ts'

/** Each source's file, by the source's id. */
export type SourceFiles = Readonly<Record<string, string>>

/** The files that are there by the convention. */
export function filesKept(root: string, { slug, sources }: Article): SourceFiles {
  const ids = Object.keys(sources)
  return Object.fromEntries(
    ids.flatMap((id) => {
      const names = [`${slug}.${id}.txt`, ...(ids.length === 1 ? [`${slug}.txt`] : [])]
      const file = names.map((name) => join(root, 'sources', name)).find((path) => existsSync(path))
      return file === undefined ? [] : [[id, file] as const]
    }),
  )
}

export const readTexts = (files: SourceFiles): SourceTexts =>
  Object.fromEntries(Object.entries(files).map(([id, file]) => [id, paragraphsOf(readFileSync(file, 'utf8'))]))
