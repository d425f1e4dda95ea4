/** Who is quoted, on what and how, and who is not. */
import { type Lens, placeIn } from './lens.ts'
import type { Outline, OutlineQuote } from './Outline.ts'
import type { Party, Quote, Speaker, Story } from './Story.ts'

/**
 * The quotations by the parties in the lens, about one sticking point if one is given.
 *
 * @param kept the id of a quotation that is shown whatever the filter says: the one that a link led to.
 */
export function quotesBy(
  outline: Outline,
  lens: Lens,
  point: string | null,
  kept: string | null = null,
): OutlineQuote[] {
  return outline.quotes.filter(
    (quote) =>
      quote.id === kept || (placeIn(lens, { id: quote.party }) !== 'out' && (point === null || quote.point === point)),
  )
}

export const quotesOn = (story: Story, point: { readonly id: string }): Quote[] =>
  story.quotes.filter((quote) => quote.point?.id === point.id)

/** Who said it, as what and where: the name, which may stand out, and what stands behind it. */
export const attributionOf = ({ speaker, occasion }: Quote): readonly [name: string, rest: string] => [
  speaker.name,
  [speaker.role, occasion].flatMap((text) => (text ? `, ${text}` : [])).join(''),
]

/**
 * A quotation in the sentence of ours that it is a fragment of, if it is one.
 *
 * @param marks around the words, in the story's language
 */
export const quoted = ({ words, before = '', after = '' }: Quote, [open, close]: readonly [string, string]): string =>
  before + open + words + close + after

/** The parties of which no speaker is quoted. */
export const unquotedParties = (story: Story): Party[] =>
  story.parties.filter((party) => !story.quotes.some((quote) => quote.speaker.party.id === party.id))

/** The speakers whom the story names, and quotes with no word. */
export const unquotedSpeakers = (story: Story): Speaker[] =>
  story.speakers.filter((speaker) => !story.quotes.some((quote) => quote.speaker.id === speaker.id))
