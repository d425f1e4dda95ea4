/**
 * What a CMS learns about a story that somebody pastes the address of: one JSON file a story, as a static host can serve it.
 *
 * @see https://oembed.com
 */
import type { Article } from '../../article/schema/Article.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import { publisher } from '../../publisher/publisher.ts'
import { cardSize } from '../social-cards/cardSize.ts'
import { escapeHtml } from '../html/escapeHtml.ts'
import type { SocialCard } from '../social-cards/SocialCard.ts'

/** The file's name, beside the page. */
export const oEmbedFile = 'oembed.json'

/** px. A place to begin with, as the answer must have one: the frame tells its own height once it is there. */
const size = { width: 600, height: 800 }

/**
 * @param site where the folder is published, with its final slash: an answer has absolute addresses only
 * @param card the thumbnail
 * @returns an answer whose HTML WordPress keeps, which is one blockquote with a link and one iframe. That is light, as most articles
 *   are whatever the reader's device prefers
 */
export function oEmbedOf(article: Article, site: string, card?: SocialCard) {
  const [address, headline] = [escapeHtml(`${site}${article.slug}/`), escapeHtml(article.headline)]
  const title = escapeHtml(wordsFor(article.lang).embedPanel.frameTitle(article.headline, undefined, []))
  return {
    type: 'rich',
    version: '1.0',
    title: article.headline,
    provider_name: publisher.name,
    provider_url: site,
    cache_age: 3600,
    ...size,
    ...(card && {
      thumbnail_url: site + card.address,
      thumbnail_width: cardSize.width,
      thumbnail_height: cardSize.height,
    }),
    html:
      `<blockquote><a href="${address}">${headline}</a></blockquote>` +
      `<iframe src="${address}?theme=light" title="${title}" width="${size.width}" height="${size.height}" frameborder="0"></iframe>`,
  }
}
