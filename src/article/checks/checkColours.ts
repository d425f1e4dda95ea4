/**
 * Whether each party's hue can be read as text on all that it stands on, in every theme, and told from the others. What it stands on
 * depends on who publishes the story, so that this check is not one of `checkArticle`'s.
 */
import type { Article } from '../schema/Article.ts'
import type { Finding, Problem } from './Problem.ts'
import { checkHues } from './checkHues.ts'
import { contrast, isColour, mix, notAColour } from './contrast.ts'
import { type Look, looksOf, type Palette } from './looksOf.ts'

/** How much of a party's hue is at most in the paper that its name stands on, 0 to 1: that of its button in the lens. */
export const strongestTint = 0.09

/** The least contrast of text, level AA. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const leastContrast = 4.5

/** @param palette the publisher's colours, which all stories are shown in */
export const checkColours = (article: Article, palette: Palette): Problem[] =>
  [...findingsIn(article, looksOf(palette)), ...checkHues(article)].map((finding) => ({
    story: article.slug,
    ...finding,
  }))

function findingsIn(article: Article, looks: readonly Look[]): Finding[] {
  return Object.entries(article.parties).flatMap(([id, { hue }]) => {
    const wrong = (['light', 'dark'] as const).filter((scheme) => !isColour(hue[scheme]))
    if (wrong.length > 0)
      return wrong.map((scheme) => ({ ...notAColour, path: `parties.${id}.hue.${scheme}`, value: hue[scheme] }))
    return looks.flatMap((look) => unreadable(`parties.${id}.hue.${look.scheme}`, hue[look.scheme], look))
  })
}

function unreadable(path: string, value: string, { theme, scheme, colours: { paper, panel } }: Look): Finding[] {
  // `checkPalette` tells of a publisher's colour that is none.
  if (!isColour(paper) || !isColour(panel)) return []
  const grounds = { paper, panel, tint: mix(value, strongestTint, paper) }
  const [name, ground] = Object.entries(grounds).reduce((worst, next) =>
    contrast(value, next[1]) < contrast(value, worst[1]) ? next : worst,
  )
  const ratio = contrast(value, ground)
  if (ratio >= leastContrast) return []
  const shade = scheme === 'light' ? 'a darker shade' : 'a lighter shade'
  return [
    {
      severity: 'problem',
      path,
      value,
      why: `Its contrast on the ${theme} ${name} ${ground} is ${ratio.toFixed(2)}:1; text needs ${leastContrast}:1.`,
      mend:
        theme === scheme
          ? `Choose ${shade}.`
          : `Choose ${shade}, or give the publisher’s theme “${theme}” a ${scheme === 'light' ? 'lighter' : 'darker'} ${name === 'panel' ? 'panel' : 'paper'}.`,
    },
  ]
}
