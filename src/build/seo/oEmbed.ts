/**
 * What a CMS learns about a page that somebody pastes the address of: one JSON file beside each page of a story or quotation, as a
 * static host can serve it. It answers for the page, so what the address asks for (`?view=`) is not in it.
 *
 * @see https://oembed.com
 */
import { allow, sandbox } from '../../embed/frameAttributes.ts'
import { originOf } from '../../i18n/originOf.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import type { PublishedArticle } from '../../model/KeptVersions.ts'
import { attributionOf, quoted } from '../../model/quotations.ts'
import type { Quote, Story } from '../../model/Story.ts'
import { embedThemeOf } from '../../publisher/embedThemeOf.ts'
import { publisher } from '../../publisher/publisher.ts'
import { escapeHtml } from '../../embed/escapeHtml.ts'
import { quoteFolder, storyFolder } from '../output/places.ts'
import type { SocialCard } from '../social-cards/SocialCard.ts'
import { formats } from '../stills/stillFormats.ts'

/** The file's name, beside the page. */
const oEmbedFile = 'oembed.json'

/** px. A place to begin with, as the answer must have one: the frame tells its own height once it is there. */
const size = { width: 600, height: 800 }

/**
 * How a page says where its answer is.
 *
 * @param page its address, with its final slash
 */
export const oEmbedLink = (page: string, title: string): string =>
  `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(page + oEmbedFile)}" title="${escapeHtml(title)}">`

/**
 * @param site where the folder is published, with its final slash: an answer has absolute addresses only
 * @param card the thumbnail
 */
export function oEmbedOf(article: PublishedArticle, site: string, card?: SocialCard) {
  const { lang, headline, standfirst } = article
  const page = site + storyFolder(article)
  return answer(site, card, {
    title: headline,
    frame: page + queryOf([]),
    frameTitle: wordsFor(lang).embedPanel.frameTitle(headline, undefined, []),
    blockquote: `${link(page, headline)} ${escapeHtml(standfirst.text)}`,
  })
}

/** The same for the page of a quotation: the frame opens on it. */
export function quoteOEmbedOf(story: Story, quote: Quote, site: string, card?: SocialCard) {
  const { lang, headline } = story
  const words = wordsFor(lang)
  const text = quoted(quote, words.quotationMarks)
  return answer(site, card, {
    title: text,
    frame: site + storyFolder(story) + queryOf(['view=quotes', `quote=${quote.id}`]),
    frameTitle: words.embedPanel.frameTitle(headline, 'quotes', []),
    blockquote: `${escapeHtml(`${text} ${attributionOf(quote).join('')}${originOf(quote, words)}. `)}${link(site + quoteFolder(story, quote.id), headline)}`,
  })
}

/** With the publisher's theme. Without being told, a frame follows the reader's device. */
function queryOf(parameters: readonly string[]): string {
  const theme = embedThemeOf(publisher)
  const all = [...parameters, ...(theme === 'auto' ? [] : [`theme=${theme}`])]
  return all.length === 0 ? '' : `?${all.join('&')}`
}

interface Shown {
  readonly title: string
  /** The address that the frame opens. */
  readonly frame: string
  readonly frameTitle: string
  /** HTML of its paragraph: a link and text alone, as WordPress keeps nothing else. */
  readonly blockquote: string
}

/**
 * Its HTML is a blockquote, for readers whose page takes frame or script away; a frame as wide as the column; and the loader, which gives
 * the frame its height and hides the blockquote. Its text is a paragraph, which style sheets of newsletters part from the line beside a
 * blockquote: Ghost's has no other room there. WordPress takes the paragraph's tags out. It keeps the first blockquote and the first
 * iframe, if that is empty, and does both by a script of its own.
 *
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
const answer = (site: string, card: SocialCard | undefined, { title, frame, frameTitle, blockquote }: Shown) => ({
  type: 'rich',
  version: '1.0',
  title,
  provider_name: publisher.name,
  provider_url: publisher.address ?? site,
  cache_age: 3600,
  ...size,
  ...(card && {
    thumbnail_url: site + card.address,
    thumbnail_width: formats.card.width,
    thumbnail_height: formats.card.height,
  }),
  html:
    `<blockquote class="sticking-points"><p>${blockquote}</p></blockquote>` +
    `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(frameTitle)}" width="100%" height="${size.height}" frameborder="0"` +
    ` loading="lazy" allow="${allow}" sandbox="${sandbox}"></iframe>` +
    `<script async src="${escapeHtml(site)}embed.js"></script>`,
})

const link = (address: string, text: string): string => `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`

/** Where it is written to. @param folder of the page */
export const oEmbedPath = (folder: string): string => folder + oEmbedFile
