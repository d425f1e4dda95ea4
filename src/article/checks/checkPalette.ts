/** Whether a publisher's own colours can be read on each other, in every theme: the pairs that the pages set side by side. */
import { contrast, isColour, notAColour } from './contrast.ts'
import { type Look, looksOf, type Palette } from './looksOf.ts'
import { type Problem, publisherName } from './Problem.ts'

/**
 * What stands on what, and the least contrast. Accent is never text; it has to be seen. Paper on ink, of badges and pressed heads, has
 * the contrast of ink on paper.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum and https://www.w3.org/TR/WCAG22/#non-text-contrast
 */
const pairs = [
  { over: 'ink', under: 'paper', least: 4.5 },
  { over: 'ink', under: 'panel', least: 4.5 },
  { over: 'soft', under: 'paper', least: 4.5 },
  { over: 'soft', under: 'panel', least: 4.5 },
  { over: 'accent', under: 'paper', least: 3 },
] as const

/** A hairline only parts things, and whoever does not see it loses nothing. Below this nobody sees it. */
const leastOfRule = 1.15

export function checkPalette(palette: Palette): Problem[] {
  const looks = looksOf(palette)
  const wrong = looks.flatMap(({ colours, pathOf }) =>
    Object.entries(colours).flatMap(([name, value]) =>
      isColour(value) ? [] : { ...notAColour, story: publisherName, path: pathOf(name), value },
    ),
  )
  // What is no colour has no contrast.
  if (wrong.length > 0) return wrong
  return looks.flatMap((look) => [...pairsIn(look), ...ruleIn(look)])
}

function pairsIn({ theme, scheme, colours, pathOf }: Look): Problem[] {
  return pairs.flatMap(({ over, under, least }): Problem[] => {
    const [value, ground] = [colours[over], colours[under]]
    if (value === undefined) return []
    const ratio = contrast(value, ground)
    if (ratio >= least) return []
    return [
      {
        severity: 'problem',
        story: publisherName,
        path: pathOf(over),
        value,
        why: `Its contrast on the ${theme} ${under} ${ground} is ${ratio.toFixed(2)}:1; ${least === 3 ? 'what is to be seen' : 'text'} needs ${least}:1.`,
        mend: scheme === 'light' ? 'Choose a darker shade.' : 'Choose a lighter shade.',
      },
    ]
  })
}

function ruleIn({ theme, scheme, colours: { rule, paper }, pathOf }: Look): Problem[] {
  const ratio = contrast(rule, paper)
  if (ratio >= leastOfRule) return []
  return [
    {
      severity: 'warning',
      story: publisherName,
      path: pathOf('rule'),
      value: rule,
      why: `Its contrast on the ${theme} paper ${paper} is ${ratio.toFixed(2)}:1, so hardly anybody sees the lines between rows.`,
      mend: scheme === 'light' ? 'Choose a darker shade, 1.3:1 or so.' : 'Choose a lighter shade, 1.3:1 or so.',
    },
  ]
}
