/** What the head of a page says about its story, to search engines and to whoever shares a link. */
import type { PublishedArticle } from '../../model/KeptVersions.ts'
import { publisher } from '../../publisher/publisher.ts'
import { cardTags } from '../social-cards/cardTags.ts'
import { newestFolder, storyFolder } from '../output/places.ts'
import { headTags } from './headTags.ts'
import { oEmbedLink } from '../seo/oEmbed.ts'
import type { SocialCard } from '../social-cards/SocialCard.ts'

/**
 * @param site where the folder will be published, with its final slash; undefined if nobody said. Addresses are then relative,
 *   which a browser understands and most crawlers do, and `og:url`, which must be absolute, is left out,
 *   as is the way to the oEmbed answer.
 * @param prefix from this page to the folder of all pages: `./` or `../`
 * @param card the picture that a link to the story is shown with
 */
export function headOf(article: PublishedArticle, site: string | undefined, prefix: string, card?: SocialCard): string {
  const { slug, headline, standfirst, kept } = article
  // Of a kept version the page that goes on changing is the one that counts.
  const canonical = kept?.own !== undefined && site === undefined ? kept.newest : (site ?? prefix) + newestFolder(slug)
  const own = (site ?? '') + storyFolder(article)
  return [
    headTags({
      name: `${headline} · ${publisher.name}`,
      title: headline,
      description: standfirst.text,
      type: 'article',
      canonical,
      prefix,
      url: site && own,
    }),
    ...(site === undefined ? [] : [oEmbedLink(own, headline)]),
    ...cardTags(card, site),
  ].join('')
}
