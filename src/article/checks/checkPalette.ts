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
  // A hairline only parts things, and whoever does not see it loses nothing. Below this nobody sees it.
  { over: 'rule', under: 'paper', least: 1.15 },
] as const

type Pair = (typeof pairs)[number]

export function checkPalette(palette: Palette): Problem[] {
  const looks = looksOf(palette)
  const wrong = looks.flatMap(({ colours, pathOf, isOwn }) =>
    Object.entries(colours).flatMap(([name, value]) =>
      // What a theme takes from its scheme is told there.
      isColour(value) || !isOwn(name) ? [] : { ...notAColour, story: publisherName, path: pathOf(name), value },
    ),
  )
  // What is no colour has no contrast.
  if (wrong.length > 0) return wrong
  return looks.flatMap((look) => {
    const scheme = looks.find(({ theme }) => theme === look.scheme)
    return pairs.flatMap((pair) => {
      const isToldOfScheme = !look.isOwn(pair.over) && scheme !== undefined && fails(pair, scheme)
      return fails(pair, look) && !isToldOfScheme ? tell(pair, look) : []
    })
  })
}

const ratioOf = ({ over, under }: Pair, { colours }: Look): number =>
  contrast(colours[over] ?? colours.ink, colours[under])

const fails = (pair: Pair, look: Look): boolean => ratioOf(pair, look) < pair.least

/** Told of the colour that the theme says itself: one that it takes from its scheme may be well there. */
function tell(pair: Pair, look: Look): Problem {
  const { over, under, least } = pair
  const { theme, scheme, colours, pathOf, isOwn } = look
  const [value, ground] = [colours[over] ?? colours.ink, colours[under]]
  const [shade, other] = scheme === 'light' ? ['darker', 'lighter'] : ['lighter', 'darker']
  const isOver = isOwn(over)
  const needs =
    over === 'rule'
      ? 'hardly anybody sees the lines between rows. Choose 1.3:1 or so'
      : `${least === 3 ? 'what is to be seen' : 'text'} needs ${least}:1`
  const contrastOf = isOver
    ? `Its contrast on the ${theme} ${under} ${ground}`
    : `The contrast of ${over} ${value} on it`
  return {
    severity: over === 'rule' ? 'warning' : 'problem',
    story: publisherName,
    path: pathOf(isOver ? over : under),
    value: isOver ? value : ground,
    why: `${contrastOf} is ${ratioOf(pair, look).toFixed(2)}:1; ${needs}.`,
    mend: isOver
      ? `Choose a ${shade} shade.`
      : `Choose a ${other} shade, or give the theme “${theme}” a ${shade} “${over}” of its own.`,
  }
}
