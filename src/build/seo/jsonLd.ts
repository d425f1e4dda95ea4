/**
 * What a story is, for machines: a news article in the words of schema.org, with each quotation, who said it and what it rests on.
 *
 * It says no more than the page does. A speaker goes by name alone, because a story does not say whether one is a person or an
 * organisation. No story has an author by name, so that its publisher answers for it. The types of `schema-dts`, which are made from schema.org's own definitions, refuse a property
 * that there is not. @see https://schema.org/NewsArticle and https://schema.org/Quotation
 *
 * Every byte here is in every page: what the page's own head says already is left out, and what stands here is in the place and the
 * order in which the compressed page came out smallest. Nothing is in it that a reader cannot see.
 */
import type {
  Article as ArticleNode,
  CorrectionComment,
  CreativeWork,
  NewsArticle,
  Quotation,
  WithContext,
} from 'schema-dts'
import type { Article } from '../../article/schema/Article.ts'
import type { Source } from '../../article/schema/Source.ts'
import { sourceOf } from '../../article/schema/refs.ts'
import { storyOf } from '../../model/storyOf.ts'
import { publisher } from '../../publisher/publisher.ts'
import type { SocialCard } from '../social-cards/SocialCard.ts'
import { changedOn } from './changedOn.ts'
import { publisherId, publisherNode } from './publisherNode.ts'
import { scriptData } from '../html/scriptData.ts'

/**
 * @param site where the folder of all pages will be published, with its final slash: a picture's address has to be absolute
 * @param card the picture that a link to the story is shown with
 */
export function jsonLdOf(article: Article, site?: string, card?: SocialCard): WithContext<NewsArticle> {
  const { lang, headline, sources, updates, published } = article
  const corrections = updates.filter(({ kind }) => kind === 'correction')
  const changed = changedOn(article)
  const quoted = storyOf(article).quotes.map((quote): Quotation => ({
    '@type': 'Quotation',
    isBasedOn: all(quote.refs.map(sourceOf).map((source) => ({ '@id': nodeOf(source) }))),
    text: quote.words,
    creator: quote.speaker.name,
  }))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    publisher: publisherNode(publisher, site),
    inLanguage: lang,
    author: { '@id': publisherId },
    ...(site !== undefined && card && { image: site + card.address }),
    ...(published !== undefined && { datePublished: published }),
    ...(changed !== undefined && changed !== published && { dateModified: changed }),
    isBasedOn: all(Object.entries(sources).map(([id, source]) => sourceNode(id, source))),
    ...(quoted.length > 0 && { hasPart: all(quoted) }),
    ...(corrections.length > 0 && {
      correction: all(
        corrections.map(({ date, text }): CorrectionComment => ({
          '@type': 'CorrectionComment',
          text,
          datePublished: date,
        })),
      ),
    }),
  }
}

export const jsonLdScript = (...given: Parameters<typeof jsonLdOf>): string =>
  `<script type="application/ld+json">${scriptData(jsonLdOf(...given))}</script>`

const sourceNode = (id: string, { kind, title, url, published }: Source): ArticleNode | CreativeWork => ({
  // Only an article is a thing of its own for schema.org; a statement there is a claim that somebody checks.
  '@type': kind === 'article' ? 'Article' : 'CreativeWork',
  '@id': nodeOf(id),
  name: title,
  ...(url !== undefined && { url }),
  ...(published !== undefined && { datePublished: published }),
})

/** What quotations name a source by. It is no address: nothing on the page is the source. */
const nodeOf = (source: string): string => `_:${source}`

/** JSON-LD has one value and a list of one mean the same. */
function all<T>(values: readonly T[]): T | readonly T[] {
  const [first, ...others] = new Map(values.map((value) => [JSON.stringify(value), value])).values()
  if (first === undefined) return []
  return others.length === 0 ? first : [first, ...others]
}
