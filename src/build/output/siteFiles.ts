/**
 * What the built folder has beside the pages of its stories: the cards that links to them are shown with, a page a quotation, and,
 * where the build knows the site, what search engines and feed readers ask for. `buildSite.ts` has it written.
 */
import type { PublishedArticle } from '../../model/KeptVersions.ts'
import { storyOf } from '../../model/storyOf.ts'
import { publisher } from '../../publisher/publisher.ts'
import { allText } from '../fonts/allText.ts'
import { atomFeed, feedFile } from '../seo/atomFeed.ts'
import { changedOn } from '../seo/changedOn.ts'
import { oEmbedOf, oEmbedPath, quoteOEmbedOf } from '../seo/oEmbed.ts'
import { quoteFolder, storyFolder } from './places.ts'
import { quotePage } from '../html/quotePage.ts'
import { sitemapFile, sitemapOf } from '../seo/sitemap.ts'
import type { StoryCards } from '../social-cards/SocialCard.ts'
import { writeInto, writePage } from './writeInto.ts'

interface Site {
  /** The project's folder. */
  readonly root: string
  readonly outDir: string
  readonly stories: readonly [PublishedArticle, ...PublishedArticle[]]
  /** Where the folder will be published, with its final slash; undefined if nobody said. */
  readonly site: string | undefined
  /** Takes each warning, as text. */
  readonly tell: (warning: string) => void
}

/** By the slug of the story. */
type Cards = ReadonlyMap<string, StoryCards>

/** Draws all cards. Without a site there are none, for nothing could point to them. */
export async function writeCards({ root, outDir, stories, site, tell }: Site): Promise<Cards> {
  const cards = new Map<string, StoryCards>()
  if (site === undefined) return cards
  const { drawCards } = await import('../social-cards/socialCards.ts')
  const { openStudio } = await import('../stills/Sheet.ts')
  const studio = await openStudio(publisher, allText(stories), root)
  if (!studio) {
    tell('There are no social cards, because the publisher has no typeface of its own to draw them with.')
    return cards
  }
  for (const article of stories) {
    cards.set(article.slug, await drawCards(article, studio, (file, png) => writeInto(outDir, file, png), tell))
  }
  for (const path of studio.faces.borrowed()) {
    tell(`Some letters on social cards are set in ${path}, because the publisher’s typefaces lack them.`)
  }
  return cards
}

/** @param styles the publisher's, for the pages of quotations */
export async function writeSiteFiles(
  { outDir, stories, site, tell }: Site,
  cards: Cards,
  styles: string,
): Promise<void> {
  for (const article of stories) {
    const story = storyOf(article)
    const own = cards.get(article.slug)
    for (const quote of story.quotes) {
      const place = quoteFolder(story, quote.id)
      await writePage(outDir, place, quotePage(story, quote, { styles, site, cards: own }))
      if (site === undefined) continue
      const answer = quoteOEmbedOf(story, quote, site, own?.quotes.get(quote.id) ?? own?.story)
      await writeInto(outDir, oEmbedPath(place), JSON.stringify(answer))
    }
    if (site === undefined) continue
    if (changedOn(article) === undefined) {
      tell(
        `${article.slug} does not say when it was published, so the feed has the day of its date line. Give it a published date.`,
      )
    }
    const answer = oEmbedOf(article, site, own?.story)
    await writeInto(outDir, oEmbedPath(storyFolder(article)), JSON.stringify(answer))
  }
}

/** For search engines and feed readers, of the whole folder. They are told of the pages that go on changing, and of no kept version. */
export async function writeLists({ outDir, stories, site }: Site, cards: Cards): Promise<void> {
  if (site === undefined) return
  await writeInto(outDir, sitemapFile, sitemapOf(stories, site))
  await writeInto(outDir, feedFile, atomFeed(stories, site, publisher, cards))
}
