/**
 * What a page says in its head of the picture that a link to it is shown with. Its address has to be absolute, so that there is none
 * where nobody said the site. X reads all but two of these by their Open Graph names.
 *
 * @see https://ogp.me/#structured
 */
import { escapeHtml } from '../../embed/escapeHtml.ts'
import { formats } from '../stills/stillFormats.ts'
import type { SocialCard } from './SocialCard.ts'

export function cardTags(card: SocialCard | undefined, site: string | undefined): string[] {
  if (!card || site === undefined) return []
  return [
    `<meta property="og:image" content="${escapeHtml(site + card.address)}">`,
    `<meta property="og:image:width" content="${formats.card.width}">`,
    `<meta property="og:image:height" content="${formats.card.height}">`,
    `<meta property="og:image:alt" name="twitter:image:alt" content="${escapeHtml(card.alt)}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ]
}
