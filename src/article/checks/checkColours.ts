/**
 * Whether each party's hue can be read as text on all that it stands on, in every theme, and told from the others. What it stands on
 * depends on who publishes the story, so that this check is not one of `checkArticle`'s.
 */
import type { Article } from '../schema/Article.ts'
import { nameOf } from './checkArticle.ts'
import type { Finding, Problem } from './Problem.ts'
import { checkHues } from './checkHues.ts'
import { contrast, isColour, mix, notAColour } from './contrast.ts'
import { huesOf } from './huesOf.ts'
import { passingShade } from './passingShade.ts'
import { type Look, looksOf, type Palette, schemes } from './looksOf.ts'

/** How much of a party's hue is at most in the paper that its name stands on, 0 to 1: that of its button in the lens. */
export const strongestTint = 0.09

/** The least contrast of text, level AA. @see https://www.w3.org/TR/WCAG22/#contrast-minimum */
const leastContrast = 4.5

/** @param palette the publisher's colours, which all stories are shown in */
export const checkColours = (article: Article, palette: Palette): Problem[] =>
  [...findingsIn(article, looksOf(palette)), ...checkHues(article)].map((finding) => ({
    story: nameOf(article),
    ...finding,
  }))

function findingsIn(article: Article, looks: readonly Look[]): Finding[] {
  const parties = huesOf(article)
  return parties.flatMap(({ id, hue }) => {
    const wrong = schemes.filter((scheme) => !isColour(hue[scheme]))
    if (wrong.length > 0)
      return wrong.map((scheme) => ({ ...notAColour, path: `parties.${id}.hue.${scheme}`, value: hue[scheme] }))
    return looks.flatMap((look) => {
      const hues = parties.map(({ hue }) => hue[look.scheme]).filter(isColour)
      return unreadable(`parties.${id}.hue.${look.scheme}`, hue[look.scheme], look, hues)
    })
  })
}

type Papers = Readonly<Record<'paper' | 'panel', string>>

/** What a hue cannot be read on. The paper itself has more contrast than a paper with a tint. */
const failing = (hue: string, { paper, panel }: Papers) =>
  (
    [
      { of: 'panel', as: 'panel', ground: panel },
      { of: 'paper', as: 'paper with a tint of it', ground: mix(hue, strongestTint, paper) },
    ] as const
  ).filter(({ ground }) => contrast(hue, ground) < leastContrast)

/** @param hues of all parties: what is offered in the place of a paper or panel has to do for them, too */
function unreadable(path: string, value: string, look: Look, hues: readonly string[]): Finding[] {
  const { theme, scheme, colours, pathOf } = look
  // `checkPalette` tells of a publisher's colour that is none.
  if (!isColour(colours.paper) || !isColour(colours.panel)) return []
  const failed = failing(value, colours)
  if (failed.length === 0) return []
  const [darker, lighter, black, white] =
    scheme === 'light'
      ? (['darker', 'lighter', '#000000', '#ffffff'] as const)
      : (['lighter', 'darker', '#ffffff', '#000000'] as const)
  const shade = passingShade(value, black, (hue) => failing(hue, colours).length === 0)
  const offered = failed.flatMap(({ of }) => {
    const fits = (hue: string, ground: string) =>
      !failing(hue, { ...colours, [of]: ground }).some((still) => still.of === of)
    // For a hue that cannot even be read on white, nobody changes the paper.
    const readable = hues.filter((hue) => hue === value || fits(hue, white))
    const ground = passingShade(colours[of], white, (ground) => readable.every((hue) => fits(hue, ground)))
    return ground === undefined ? [] : { path: pathOf(of), text: `a ${lighter} ${of}, such as ${ground}` }
  })
  const whom = theme === scheme ? 'the publisher' : `the publisher’s theme “${theme}”`
  const instead = offered.length > 0 ? `, or give ${whom} ${offered.map(({ text }) => text).join(', and ')}` : ''
  const told = failed.map(
    ({ as, ground }, at) =>
      `on the ${theme} ${as} ${ground}${at === 0 ? ' is' : ''} ${contrast(value, ground).toFixed(2)}:1`,
  )
  return [
    {
      severity: 'problem',
      path,
      value,
      why: `Its contrast ${told.join(', and ')}; text needs ${leastContrast}:1.`,
      mend: `Choose a ${darker} shade${shade === undefined ? '' : `, such as ${shade}`}${instead}.`,
      ...(offered[0] && { orPath: offered[0].path }),
    },
  ]
}
