/** What the head of a page says about its story, to search engines and to whoever shares a link. */
import type { Article } from '../article/Article.ts'
import { wordsFor } from '../model/wordsFor.ts'
import { cardTags } from './cardTags.ts'
import { escapeHtml } from './escapeHtml.ts'
import { oEmbedFile } from './oEmbed.ts'
import type { SocialCard } from './SocialCard.ts'

/**
 * @param site where the folder will be published, with its final slash; undefined if nobody said. Addresses are then relative,
 *   which a browser understands and most crawlers do, and `og:url`, which must be absolute, is left out,
 *   as is the way to the oEmbed answer.
 * @param prefix from this page to the folder of all pages: `./` or `../`
 * @param card the picture that a link to the story is shown with
 * @see https://ogp.me
 */
export function headOf(article: Article, site: string | undefined, prefix: string, card?: SocialCard): string {
  const { slug, headline, standfirst } = article
  const words = wordsFor(article.lang)
  const own = `${site ?? prefix}${slug}/`
  const og = {
    type: 'article',
    title: headline,
    description: standfirst.text,
    ...(site !== undefined && { url: own }),
  }
  return [
    `<title>${escapeHtml(headline)} · ${escapeHtml(words.explainer)}</title>`,
    `<meta name="description" content="${escapeHtml(standfirst.text)}">`,
    `<link rel="canonical" href="${escapeHtml(own)}">`,
    `<link rel="icon" href="${prefix}icon.svg">`,
    ...(site === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(own + oEmbedFile)}" title="${escapeHtml(headline)}">`,
        ]),
    ...Object.entries(og).map(([name, value]) => `<meta property="og:${name}" content="${escapeHtml(value)}">`),
    ...cardTags(card, site),
  ].join('')
}
