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
import type { Colours } from '../../publisher/PublisherProfile.ts'
import { cardTags } from '../social-cards/cardTags.ts'
import { escapeHtml } from './escapeHtml.ts'
import { headTags } from './headTags.ts'
import { oEmbedLink } from '../seo/oEmbed.ts'
import { quoteFolder, storyFolder } from '../output/places.ts'
import type { StoryCards } from '../social-cards/SocialCard.ts'

/** From the page of a quotation to that of its story. */
const toStory = '../../'

/** @param site where the folder of all pages will be published, with its final slash */
export function quotePage(story: Story, quote: Quote, site: string | undefined, cards?: StoryCards): string {
  const { slug, lang, dir, headline } = story
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
    canonical: site === undefined ? toStory : site + storyFolder(slug),
    prefix: `${toStory}../`,
    url: site && site + quoteFolder(slug, quote.id),
  })
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <script>location.replace('${toStory}${place}' + location.search.replace('?', '&') + '${fragment}')</script>
    ${head}${site === undefined ? '' : oEmbedLink(site + quoteFolder(slug, quote.id), title)}${cardTags(cards?.quotes.get(quote.id) ?? cards?.story, site).join('')}
    <style>
      :root { color-scheme: light dark; background: ${themed('paper')}; color: ${themed('ink')}; font: 1.0625rem/1.5 Arial, sans-serif }
      body { max-width: 38rem; margin: 0 auto; padding: 1.25rem; border-top: 4px solid ${themed('accent')} }
      h1 { font-size: 1.0625rem }
      figure { margin: 0 }
      blockquote { margin: 1rem 0; font: 1.5rem/1.25 Georgia, serif; color: ${themed('soft')} }
      b { color: ${hue ? `light-dark(${hue.light}, ${hue.dark})` : themed('ink')} }
      a { color: inherit }
    </style>
  </head>
  <body>
    <main>
      <h1><a href="${toStory}${escapeHtml(place)}${fragment}">${escapeHtml(headline)}</a></h1>
      <figure>
        <blockquote>${escapeHtml(before)}${open}<b>${escapeHtml(quote.words)}</b>${close}${escapeHtml(after)}</blockquote>
        <figcaption>${escapeHtml(attribution)}</figcaption>
      </figure>
      <p>${escapeHtml(publisher.name)}</p>
    </main>
  </body>
</html>
`
}

/** A colour of the publisher's, as CSS has it. */
function themed(name: keyof Colours): string {
  const { light, dark } = publisher.colours[name] ?? publisher.colours.ink
  return `light-dark(${light}, ${dark})`
}

/** The same for the dev server, which has no cards; undefined for a quotation that is not there. */
export function renderQuotePage(article: Article, id: string): string | undefined {
  const story = storyOf(article)
  const quote = story.quotes.find((quote) => quote.id === id)
  return quote && quotePage(story, quote, undefined)
}
