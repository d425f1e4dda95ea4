/**
 * What keeps a long story quick: a choice moves most of the page, and what moves as a whole need not be gone through again before it is
 * painted. `pageStyles.ts` puts it into the page of a long story; in a short one nothing would be gained.
 *
 * A part so contained is cut off at its edges, so only where a browser can leave room around them: for the outline of a link that
 * has the focus, and for the diagram.
 * @see https://caniuse.com/mdn-css_properties_overflow-clip-margin
 */
import type { Article } from '../article/Article.ts'

/** Cells of the matrix, quotations and paragraphs. The first story has 47 of them. */
const longFrom = 200

/** @returns a style sheet; empty for a short story */
export function longStoryStyles({ parties, points, quotes, sources }: Article): string {
  const count = (entries: object) => Object.keys(entries).length
  const paragraphs = Object.values(sources).reduce((sum, source) => sum + source.paragraphs.length, 0)
  if (count(parties) * count(points) + count(quotes) + paragraphs < longFrom) return ''
  return '@supports (overflow-clip-margin:3rem){section,article,tr,figure[id]{contain:layout paint;overflow-clip-margin:3rem}}'
}
