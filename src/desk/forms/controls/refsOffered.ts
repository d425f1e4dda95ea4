/** The paragraphs that a statement can rest on, as an editor reads them in a list. */
import type { Article } from '../../../article/schema/Article.ts'
import { paragraphsIn, type Texts } from '../../source/cited.ts'
import { entryName } from '../groups.ts'

interface OfferedRef {
  /** `source:paragraph` */
  readonly ref: string
  /** @example '4' */
  readonly number: string
  readonly opening: string
}

/** Of a source whose text is not at hand, those that the story lists. */
export function refsOffered(article: Article, texts: Texts, source: string): OfferedRef[] {
  const text = texts[source]
  if (text !== undefined) return paragraphsIn(text).map(({ id, text: words }) => offered(source, id, words))
  return article.sources[source]?.paragraphs.map(({ id, gist }) => offered(source, id, gist)) ?? []
}

const offered = (source: string, number: string, text: string): OfferedRef => ({
  ref: `${source}:${number}`,
  number,
  opening: text.length > 70 ? `${text.slice(0, 69)}…` : text,
})

/** @example nameOfRef(article, 'letter:4') // '4', or '4 of A letter' where there are several sources */
export function nameOfRef(article: Article, ref: string): string {
  const [source = '', paragraph = ''] = ref.split(':')
  return Object.keys(article.sources).length > 1
    ? `${paragraph} of ${entryName(article, `sources.${source}`)}`
    : paragraph
}
