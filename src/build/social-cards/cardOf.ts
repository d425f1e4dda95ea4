/** The social card of one story by itself, and a still of its first quotation, for the page on which a newsroom looks at its face. */
import type { Article } from '../../article/schema/Article.ts'
import { storyOf } from '../../model/storyOf.ts'
import type { Story } from '../../model/Story.ts'
import { publisher } from '../../publisher/publisher.ts'
import { allText } from '../fonts/allText.ts'
import { drawStill, type Still } from '../stills/drawStill.ts'
import { pngOf } from '../stills/pngOf.ts'
import { openStudio, sheetOf } from '../stills/Sheet.ts'
import type { FormatName, Theme } from '../stills/stillFormats.ts'

/** Either is undefined where it cannot be drawn. @param root the project's folder */
export const cardOf = (article: Article, root: string): Promise<Buffer | undefined> =>
  drawn(article, root, 'card', 'light', () => ({ kind: 'grid' }))

export const stillOf = (article: Article, root: string): Promise<Buffer | undefined> =>
  drawn(article, root, 'portrait', 'dark', ({ quotes: [quote] }) => quote && { kind: 'quote', quote })

async function drawn(
  article: Article,
  root: string,
  format: FormatName,
  theme: Theme,
  choose: (story: Story) => Still | undefined,
): Promise<Buffer | undefined> {
  const studio = await openStudio(publisher, allText([article]), root)
  const story = storyOf(article)
  const still = choose(story)
  if (!studio || !still) return undefined
  const all = drawStill(still, sheetOf(story, format, theme, studio))
  const first = typeof all === 'string' ? undefined : all[0]
  return first && pngOf(first, studio.faces)
}
