/** A sentence in parts, for a view that sets some of them apart: words that stand out, sticking points that it links. */
import type { StickingPoint } from '../model/Story.ts'

type PhrasePart =
  | string
  | { readonly strong: string; readonly point?: never }
  | { readonly point: StickingPoint; readonly strong?: never }

export type Phrase = readonly PhrasePart[]

/** The phrase as plain text, for screen readers. */
export const textOf = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : (part.strong ?? part.point.inSentence))).join('')

/** How many sticking points a sentence names. Of more it says how many there are. */
const most = 4

/**
 * The sticking points of a sentence: "land, NATO and the draft".
 *
 * @param and between the last two
 * @param counted what it says instead where there are too many to name: "12 of 60"
 */
export function pointsPhrase(points: readonly StickingPoint[], and: string, counted: string): Phrase {
  if (points.length > most) return [counted]
  return points.flatMap((point, at): Phrase => {
    const isLast = at === points.length - 1
    return [...(at === 0 ? [] : [isLast ? ` ${and} ` : ', ']), { point }]
  })
}
