/**
 * The pictures that a link to a story or to one of its quotations is shown with elsewhere: the light stills of that size. The build draws
 * these and no others, and only where it knows the site, for the address of a picture has to be absolute.
 *
 * A card keeps its name for ever, so that posts which show it from here never lose it, and a corrected card takes the wrong one's place.
 * The address in the page also carries a hash of the picture: a new picture is a new address, which nobody has in a cache.
 */
import { createHash } from 'node:crypto'
import { cardAlt } from '../../i18n/cardAlt.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import type { PublishedArticle } from '../../model/KeptVersions.ts'
import { storyOf } from '../../model/storyOf.ts'
import { quoteFolder, storyFolder } from '../output/places.ts'
import { quoteAlt } from '../stills/altText.ts'
import { drawStill, type Still, stillName } from '../stills/drawStill.ts'
import { pngOf } from '../stills/pngOf.ts'
import { sheetOf, type Studio } from '../stills/Sheet.ts'
import type { SocialCard, StoryCards } from './SocialCard.ts'

/**
 * @param write takes each picture as it is done
 * @param tell takes the reason for each that is left out
 */
export async function drawCards(
  article: PublishedArticle,
  studio: Studio,
  write: (file: string, png: Buffer) => Promise<void>,
  tell: (reason: string) => void,
): Promise<StoryCards> {
  const story = storyOf(article)
  const words = wordsFor(story.lang)
  const sheet = sheetOf(story, 'card', 'light', studio)
  const draw = async (still: Still, folder: string, alt: string): Promise<SocialCard | undefined> => {
    const drawn = drawStill(still, sheet)
    if (typeof drawn === 'string') {
      tell(`${story.slug} has no social card “${stillName(still)}”: ${drawn}.`)
      return undefined
    }
    // Of several parts the first is shown. It says that there is more.
    const [first] = drawn
    if (!first) return undefined
    const png = await pngOf(first, studio.faces)
    const file = `${folder}card.png`
    await write(file, png)
    const hash = createHash('sha256').update(png).digest('hex').slice(0, 8)
    return { address: `${file}?${hash}`, alt, bytes: png.length }
  }
  const own = await draw({ kind: 'grid' }, storyFolder(story), cardAlt(story, words))
  // All at a time, so that the drawing of one goes on beside the setting of the next.
  const quotes = await Promise.all(
    story.quotes.map(async (quote) => {
      const alt = quoteAlt(quote, words)
      return [quote.id, await draw({ kind: 'quote', quote }, quoteFolder(story, quote.id), alt)] as const
    }),
  )
  return { story: own, quotes: new Map(quotes.flatMap(([id, card]) => (card ? [[id, card]] : []))) }
}
