/**
 * A page a quotation, for whoever shares one: a link with `?quote=` cannot have a preview of its own on a static host, and this one
 * has. It leads on to the quotation in its story by itself; without the script it shows it, with a link.
 *
 * There is no refresh in its head, since what fetches a preview may follow that and show the story's. Its `og:url` is its own, for
 * Facebook shows what stands at that address; search engines read the canonical link, which is the story's.
 * @see https://developers.facebook.com/docs/sharing/webmasters/getting-started/versioned-link
 */
import { quoteAnchor } from '../../model/anchors.ts'
import type { Article } from '../../article/schema/Article.ts'
import { attributionOf, quoted } from '../../model/quotations.ts'
import type { Quote, Story } from '../../model/Story.ts'
import { storyOf } from '../../model/storyOf.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import { originOf } from '../../i18n/originOf.ts'
import { publisher } from '../../publisher/publisher.ts'
import { cardTags } from '../social-cards/cardTags.ts'
import { escapeHtml } from '../../embed/escapeHtml.ts'
import { headTags } from './headTags.ts'
import { oEmbedLink } from '../seo/oEmbed.ts'
import { newestFolder, quoteFolder } from '../output/places.ts'
import type { StoryCards } from '../social-cards/SocialCard.ts'

/** From the page of a quotation to that of its story. */
const toStory = '../../'

/** From the page of a quotation to the folder of all pages; in a kept version that is the folder of its own story. */
export const toAllPages = (story: Pick<Story, 'kept'> | undefined): string =>
  story?.kept?.own === undefined ? '../../../' : '../../'

/** What the page needs that is not in the story. */
interface QuotePageParts {
  /** The publisher's typefaces, colours and logo as style rules. */
  readonly styles: string
  /** Where the folder of all pages will be published, with its final slash. */
  readonly site: string | undefined
  readonly cards?: StoryCards | undefined
}

export function quotePage(story: Story, quote: Quote, { styles, site, cards }: QuotePageParts): string {
  const { slug, lang, dir, headline } = story
  const isKept = story.kept?.own !== undefined
  const toNewest = isKept ? `${toStory}../../` : toStory
  const words = wordsFor(lang)
  const { speaker, before, after } = quote
  // The words of one member are not those of its whole party.
  const hue = speaker.member ? undefined : speaker.party?.hue
  const place = `?view=quotes&quote=${quote.id}`
  const fragment = `#${quoteAnchor(quote.id, speaker.party?.id).id}`
  const [open, close] = words.quotationMarks
  const title = quoted(quote, words.quotationMarks)
  const attribution = attributionOf(quote).join('') + originOf(quote, words)
  const head = headTags({
    name: `${title} · ${publisher.name}`,
    title,
    description: `${attribution} · ${headline}`,
    type: 'article',
    canonical: site === undefined ? toNewest : site + newestFolder(slug),
    prefix: toAllPages(story),
    url: site && site + quoteFolder(story, quote.id),
  })
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script>location.replace('${toStory}${place}' + location.search.replace('?', '&') + '${fragment}')</script>
    ${head}${site === undefined ? '' : oEmbedLink(site + quoteFolder(story, quote.id), title)}${cardTags(cards?.quotes.get(quote.id) ?? cards?.story, site).join('')}
    <style>
      ${styles}
      :root { color-scheme: light dark; background: var(--color-paper); color: var(--color-ink); font: 1.0625rem/1.5 var(--font-sans) }
      body { max-width: 38rem; margin: 0 auto; padding: 1.25rem; border-top: var(--top-rule, 4px solid) var(--color-accent) }
      h1 { font-size: 1.0625rem }
      figure { margin: 0 }
      blockquote { margin: 1rem 0; font: 1.5rem/1.25 var(--font-serif); color: var(--color-soft) }
      b { color: ${hue ? `light-dark(${hue.light}, ${hue.dark})` : 'var(--color-ink)'} }
      a { color: inherit }
      footer { display: flex; align-items: center; gap: .5rem; margin-top: 2rem; font: 600 1.0625rem/1.3 var(--font-serif) }
      svg { flex: none; width: 1.25rem; height: 1.25rem; color: var(--color-accent) }
    </style>
  </head>
  <body>
    <main>
      <h1><a href="${toStory}${escapeHtml(place)}${fragment}">${escapeHtml(headline)}</a></h1>
      <figure>
        <blockquote>${escapeHtml(before)}${open}<b>${escapeHtml(quote.words)}</b>${close}${escapeHtml(after)}</blockquote>
        <figcaption>${escapeHtml(attribution)}</figcaption>
      </figure>
    </main>
    <footer>${publisherHtml()}</footer>
  </body>
</html>
`
}

/** As `PublisherName.tsx` has it, without the rules of the pages of stories. */
function publisherHtml(): string {
  const { logo, address } = publisher
  const name = escapeHtml(publisher.name)
  const linked = address === undefined ? name : `<a href="${escapeHtml(address)}">${name}</a>`
  if ('path' in logo) {
    const drawing = `<path d="${escapeHtml(logo.path)}" fill="currentColor" fill-rule="evenodd"/>`
    return `<svg viewBox="${escapeHtml(logo.viewBox)}" aria-hidden="true">${drawing}</svg>${linked}`
  }
  if (!logo.showsName) return `<span data-logo></span>${linked}`
  const shown = `<span data-logo role="img" aria-label="${name}"></span>`
  return address === undefined ? shown : `<a href="${escapeHtml(address)}">${shown}</a>`
}

/** The same for the dev server, which has no cards; undefined for a quotation that is not there. */
export function renderQuotePage(article: Article, id: string, styles: string): string | undefined {
  const story = storyOf(article)
  const quote = story.quotes.find((quote) => quote.id === id)
  return quote && quotePage(story, quote, { styles, site: undefined })
}
