/** What the sources of a story are, all in all. */
import type { Source } from './Story.ts'

/** The kind that all of them are; undefined where they are of several. */
export function kindOfAll(sources: readonly Source[]): Source['kind'] | undefined {
  const [kind, ...others] = new Set(sources.map((source) => source.kind))
  return others.length === 0 ? kind : undefined
}

/** How many paragraphs they have, besides headlines and the like. */
export const countParagraphs = (sources: readonly Source[]): number =>
  sources.flatMap(({ paragraphs }) => paragraphs.filter(({ part }) => !part)).length
