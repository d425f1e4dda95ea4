/** The social card of one story by itself, for the page on which a newsroom looks at its face. */
import type { Article } from '../../article/schema/Article.ts'
import { storyOf } from '../../model/storyOf.ts'
import { publisher } from '../../publisher/publisher.ts'
import { allText } from '../fonts/allText.ts'
import { drawStill } from '../stills/drawStill.ts'
import { pngOf } from '../stills/pngOf.ts'
import { openStudio, sheetOf } from '../stills/Sheet.ts'

/** @returns undefined where it cannot be drawn. @param root the project's folder */
export async function cardOf(article: Article, root: string): Promise<Buffer | undefined> {
  const studio = await openStudio(publisher, allText([article]), root)
  if (!studio) return undefined
  const drawn = drawStill({ kind: 'grid' }, sheetOf(storyOf(article), 'card', 'light', studio))
  const first = typeof drawn === 'string' ? undefined : drawn[0]
  return first && pngOf(first, studio.faces)
}
