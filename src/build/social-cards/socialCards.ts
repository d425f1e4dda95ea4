/**
 * The pictures that a link to a story or to one of its quotations is shown with elsewhere, drawn in the build: where the build knows
 * the site, for an address of a picture has to be absolute.
 *
 * A card keeps its name for ever, so that posts which show it from here never lose it, and a corrected card takes the wrong one's place.
 * The address in the page also carries a hash of the picture: a new picture is a new address, which nobody has in a cache.
 */
import { createHash } from 'node:crypto'
import { renderAsync } from '@resvg/resvg-js'
import type { ReactNode } from 'react'
import satori, { type Font } from 'satori'
import type { Article } from '../../article/schema/Article.ts'
import { attributionOf, quoted } from '../../model/quotations.ts'
import type { Story } from '../../model/Story.ts'
import { storyOf } from '../../model/storyOf.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { allText } from '../fonts/allText.ts'
import { cardFonts } from './cardFonts.ts'
import { cardSize } from './cardSize.ts'
import { quoteCard } from './quoteCard.tsx'
import { quoteFolder, storyFolder } from '../output/places.ts'
import type { SocialCard, StoryCards } from './SocialCard.ts'
import { storyCard } from './storyCard.tsx'

/** What the drawing needs once for all stories. @param root the project's folder */
export function openCards(stories: readonly Article[], publisher: PublisherProfile, root: string): Promise<Font[]> {
  const text = allText(stories)
  // The kicker stands in capitals.
  return cardFonts(publisher, publisher.name + text + (publisher.name + text).toUpperCase(), root)
}

/** @param write takes each picture as it is done */
export async function drawCards(
  article: Article,
  fonts: Font[],
  write: (file: string, png: Buffer) => Promise<void>,
): Promise<StoryCards> {
  const story = storyOf(article)
  const words = wordsFor(story.lang)
  const draw = async (card: Promise<ReactNode>, folder: string, alt: string): Promise<SocialCard | undefined> => {
    const drawing = await card
    // Satori sets nothing from right to left.
    if (!drawing || story.dir === 'rtl') return undefined
    const svg = await satori(drawing, { ...cardSize, fonts })
    const png = (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng()
    const file = `${folder}card.png`
    await write(file, png)
    return { address: `${file}?${createHash('sha256').update(png).digest('hex').slice(0, 8)}`, alt }
  }
  const own = await draw(storyCard(story, fonts), storyFolder(story.slug), altOf(story))
  // All at a time, so that the drawing of one goes on beside the setting of the next.
  const quotes = await Promise.all(
    story.quotes.map(async (quote) => {
      const folder = quoteFolder(story.slug, quote.id)
      const alt = `${quoted(quote, words.quotationMarks)} — ${attributionOf(quote).join('')}`
      return [quote.id, await draw(quoteCard(story, quote, fonts), folder, alt)] as const
    }),
  )
  return { story: own, quotes: new Map(quotes.flatMap(([id, card]) => (card ? [[id, card]] : []))) }
}

const altOf = ({ headline, parties }: Story): string => `${headline}. ${parties.map(({ name }) => name).join(', ')}`
