/** What the sources of a story are, all in all, and what a citation leads to. */
import { sourceOf } from '../article/schema/refs.ts'
import type { SourceKind } from '../article/schema/Source.ts'
import type { Source, SourceParagraph, Story } from './Story.ts'

/** The kind that all of them are; undefined where they are of several. */
export function kindOfAll(sources: readonly Source[]): SourceKind | undefined {
  const [kind, ...others] = new Set(sources.map((source) => source.kind))
  return others.length === 0 ? kind : undefined
}

/** How many paragraphs they have, besides headlines and the like. */
export const countParagraphs = (sources: readonly Source[]): number =>
  sources.flatMap(({ paragraphs }) => paragraphs.filter(({ part }) => !part)).length

/** The sources of the paragraphs that citations lead to, in the order of the story. */
export function sourcesCited({ sources }: Story, refs: readonly string[]): Source[] {
  const ids = new Set(refs.map(sourceOf))
  return sources.filter(({ id }) => ids.has(id))
}

/** The paragraphs that citations lead to, those of the body first: what stands around an article is cited last. */
export function paragraphsCited(story: Story, refs: readonly string[]): SourceParagraph[] {
  const all = story.sources.flatMap(({ paragraphs }) => paragraphs)
  const cited = [...new Set(refs)].flatMap((ref) => all.filter((paragraph) => paragraph.ref === ref))
  return [...cited.filter(({ part }) => !part), ...cited.filter(({ part }) => part)]
}
