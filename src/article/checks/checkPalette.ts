/** Whether a publisher's own colours can be read on each other, in both themes: the pairs that the pages set side by side. */
import type { Hue } from '../schema/Party.ts'
import { contrast, isColour } from './contrast.ts'
import type { Problem } from './Problem.ts'

/** A publisher's colours, by the names that `src/publisher/publisher.ts` gives them. */
export interface Palette {
  readonly paper: Hue
  readonly panel: Hue
  readonly ink: Hue
  readonly soft: Hue
  readonly rule: Hue
  /** Rules, logo and the current view. Left out, it is the ink. */
  readonly accent?: Hue
}

/**
 * What stands on what, and the least contrast. Accent is never text; it has to be seen.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum and https://www.w3.org/TR/WCAG22/#non-text-contrast
 */
const pairs = [
  { over: 'ink', under: 'paper', least: 4.5 },
  { over: 'ink', under: 'panel', least: 4.5 },
  { over: 'soft', under: 'paper', least: 4.5 },
  { over: 'soft', under: 'panel', least: 4.5 },
  { over: 'accent', under: 'paper', least: 3 },
] as const

export function checkPalette(palette: Palette): Problem[] {
  const themes = ['light', 'dark'] as const
  const given = Object.entries(palette) as [string, Hue][]
  const wrong = given.flatMap(([name, colour]) =>
    themes.filter((theme) => !isColour(colour[theme])).map((theme) => notAColour(name, theme, colour[theme])),
  )
  // What is no colour has no contrast.
  if (wrong.length > 0) return wrong
  return themes.flatMap((theme) =>
    pairs.flatMap(({ over, under, least }): Problem[] => {
      const [value, ground] = [palette[over]?.[theme], palette[under][theme]]
      if (value === undefined) return []
      const ratio = contrast(value, ground)
      if (ratio >= least) return []
      return [
        {
          severity: 'problem',
          story: publisher,
          path: `colours.${over}.${theme}`,
          value,
          why: `Its contrast on the ${theme} ${under} ${ground} is ${ratio.toFixed(2)}:1; ${least === 3 ? 'what is to be seen' : 'text'} needs ${least}:1.`,
          mend: theme === 'light' ? 'Choose a darker shade.' : 'Choose a lighter shade.',
        },
      ]
    }),
  )
}

/** Stands in the place of a story's name. */
const publisher = 'publisher'

const notAColour = (name: string, theme: string, value: string): Problem => ({
  severity: 'problem',
  story: publisher,
  path: `colours.${name}.${theme}`,
  value,
  why: 'It is not a colour in the notation that can be checked.',
  mend: 'Write it as # and six hexadecimal digits, such as #1f5aa6.',
})
