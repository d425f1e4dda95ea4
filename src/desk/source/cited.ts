/** Keeps the paragraphs of a story's sources in step with what rests on them: nobody lists them by hand. */
import { citedIn } from '../../article/checks/refsIn.ts'
import type { Article } from '../../article/schema/Article.ts'
import { sourceOf } from '../../article/schema/refs.ts'
import type { Paragraph } from '../../article/schema/Source.ts'
import { withRefs } from '../document/withRefs.ts'
import { paragraphsOf, type SourceParagraph } from '../../article/source/paragraphsOf.ts'

/** The labelled text of each source that is at hand, by the source's id. */
export type Texts = Readonly<Record<string, string>>

let last: { source: string; paragraphs: readonly SourceParagraph[] }[] = []

/** A text is numbered once, and not at each letter that an editor types elsewhere. */
export function paragraphsIn(source: string): readonly SourceParagraph[] {
  const known = last.find((one) => one.source === source)
  if (known) return known.paragraphs
  const paragraphs = paragraphsOf(source)
  last = [{ source, paragraphs }, ...last].slice(0, 12)
  return paragraphs
}

/**
 * A paragraph that something rests on is in the story, in its place; one that nothing rests on any more goes, unless somebody wrote down
 * what it says. A source without a text stays as it is.
 */
export function withCitedParagraphs(article: Article, texts: Texts): Article {
  const cited = new Set(citedIn(article).map(({ ref }) => ref))
  const changed = Object.entries(article.sources).flatMap(([id, source]) => {
    const paragraphs = listed(source.paragraphs, id, texts[id], cited)
    return paragraphs ? [[id, { ...source, paragraphs }] as const] : []
  })
  return changed.length > 0 ? { ...article, sources: { ...article.sources, ...Object.fromEntries(changed) } } : article
}

/** @returns undefined where nothing changes */
function listed(
  before: readonly Paragraph[],
  source: string,
  text: string | undefined,
  cited: ReadonlySet<string>,
): readonly Paragraph[] | undefined {
  if (text === undefined) return undefined
  const order = paragraphsIn(text)
  const isCited = ({ id }: { readonly id: string }) => cited.has(`${source}:${id}`)
  const missing = order.filter((one) => isCited(one) && !before.some(({ id }) => id === one.id))
  const idle = before.filter((one) => one.gist === '' && !isCited(one))
  if (missing.length === 0 && idle.length === 0) return undefined
  const added = missing.map(({ id, part }): Paragraph => ({ id, ...(part && { part }), gist: '' }))
  const kept = before.filter((one) => !idle.includes(one))
  return [...kept, ...added].toSorted((one, other) => indexIn(order, one.id) - indexIn(order, other.id))
}

/** Where a paragraph stands in a text. Those that the text does not have come last. */
function indexIn(order: readonly SourceParagraph[], id: string): number {
  const at = order.findIndex((one) => one.id === id)
  return at < 0 ? order.length : at
}

/** What a story calls the paragraphs of a source, where it lists or cites them. */
export const paragraphNamesIn = (article: Article, source: string): string[] => [
  ...(article.sources[source]?.paragraphs.map(({ id }) => id) ?? []),
  ...citedIn(article).flatMap(({ ref }) => (sourceOf(ref) === source ? ref.slice(source.length + 1) : [])),
]

/** The story with new names for a source's paragraphs, wherever they are cited. Their kinds and their order are those of the text. */
export function withRenamed(
  article: Article,
  source: string,
  renamed: ReadonlyMap<string, string>,
  text: string,
): Article {
  const names = new Map([...renamed].map(([from, to]) => [`${source}:${from}`, `${source}:${to}`]))
  const next = withRefs(article, (refs) => refs.map((ref) => names.get(ref) ?? ref))
  const own = next.sources[source]
  if (!own) return next
  const order = paragraphsIn(text)
  const paragraphs = own.paragraphs
    .map(({ part, ...one }): Paragraph => {
      const id = renamed.get(one.id) ?? one.id
      const known = order.find((other) => other.id === id)
      const kind = known ? known.part : part
      return { ...one, id, ...(kind && { part: kind }) }
    })
    .toSorted((one, other) => indexIn(order, one.id) - indexIn(order, other.id))
  return { ...next, sources: { ...next.sources, [source]: { ...own, paragraphs } } }
}

/** What a reference cites, as far as its text is at hand. @param ref `source:paragraph` */
export function textOfRef(texts: Texts, ref: string): string | undefined {
  const source = texts[sourceOf(ref)]
  if (source === undefined) return undefined
  return paragraphsIn(source).find(({ id }) => `${sourceOf(ref)}:${id}` === ref)?.text
}
