/** Whether readers can tell the hues of any two parties apart, those included who do not see all colours. */
import type { Article } from '../schema/Article.ts'
import { isColour } from './contrast.ts'
import { distance, visions } from './colourVision.ts'
import { huesOf } from './huesOf.ts'
import { schemes } from './looksOf.ts'
import type { Finding } from './Problem.ts'

/** One finding for two parties, about the theme and the readers whom it is worst for. */
export function checkHues(article: Article): Finding[] {
  // That something is no colour, `checkColours` tells.
  const entries = huesOf(article).filter(({ hue }) => schemes.every((theme) => isColour(hue[theme])))
  return entries.flatMap(({ id, hue, name }, at) =>
    entries.slice(0, at).flatMap((other): Finding[] => {
      const same = schemes.find((theme) => hue[theme].toLowerCase() === other.hue[theme].toLowerCase())
      if (same) {
        return [
          {
            severity: 'problem',
            path: `parties.${id}.hue.${same}`,
            value: hue[same],
            why: `“${other.name}” has the same, and the hue is to tell “${name}” from it.`,
            mend: 'Take another pair: docs/writing-a-story.md has some.',
          },
        ]
      }
      const alike = schemes.flatMap((theme) =>
        visions.map((vision) => ({
          theme,
          vision,
          apart: distance(hue[theme], other.hue[theme], vision) / vision.alike,
        })),
      )
      const worst = alike.reduce((one, next) => (next.apart < one.apart ? next : one))
      if (worst.apart >= 1) return []
      const { who } = worst.vision
      return [
        {
          severity: 'warning',
          path: `parties.${id}.hue.${worst.theme}`,
          value: hue[worst.theme],
          why: `Beside the hue of “${other.name}” it looks alike${who ? ` to readers who ${who}` : ''}.`,
          mend: 'Take another pair: docs/writing-a-story.md has some, and says which are alike.',
        },
      ]
    }),
  )
}
