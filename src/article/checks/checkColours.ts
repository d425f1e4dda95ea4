/**
 * Whether each party's hue can be read as text on all that it stands on, in both themes, and told from the others. What it stands on
 * depends on who publishes the story, so that this check is not one of `checkArticle`'s.
 */
import type { Article } from '../schema/Article.ts'
import type { Hue } from '../schema/Party.ts'
import type { Finding, Problem } from './Problem.ts'
import { checkHues } from './checkHues.ts'
import { contrast, isColour, mix } from './contrast.ts'

/** What stories are printed on. */
export interface Grounds {
  readonly paper: Hue
  /** What sets something apart on the paper. */
  readonly panel: Hue
}

/** How much of a party's hue is at most in the paper that its name stands on, 0 to 1: that of its button in the lens. */
export const strongestTint = 0.09

/** The least contrast of text, level AA. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const leastContrast = 4.5

export const checkColours = (article: Article, grounds: Grounds): Problem[] =>
  [...findingsIn(article, grounds), ...checkHues(article)].map((finding) => ({ story: article.slug, ...finding }))

function findingsIn(article: Article, { paper, panel }: Grounds): Finding[] {
  return Object.entries(article.parties).flatMap(([id, party]) =>
    (['light', 'dark'] as const).flatMap((theme): Finding[] => {
      const value = party.hue[theme]
      const path = `parties.${id}.hue.${theme}`
      if (!isColour(value)) {
        return [
          {
            severity: 'problem',
            path,
            value,
            why: 'It is not a colour in the notation that can be checked.',
            mend: 'Write it as # and six hexadecimal digits, such as #1f5aa6.',
          },
        ]
      }
      const grounds = { paper: paper[theme], panel: panel[theme], tint: mix(value, strongestTint, paper[theme]) }
      const [name, ground] = Object.entries(grounds).reduce((worst, next) =>
        contrast(value, next[1]) < contrast(value, worst[1]) ? next : worst,
      )
      const ratio = contrast(value, ground)
      if (ratio >= leastContrast) return []
      return [
        {
          severity: 'problem',
          path,
          value,
          why: `Its contrast on the ${theme} ${name} ${ground} is ${ratio.toFixed(2)}:1; text needs ${leastContrast}:1.`,
          mend: theme === 'light' ? 'Choose a darker shade.' : 'Choose a lighter shade.',
        },
      ]
    }),
  )
}
