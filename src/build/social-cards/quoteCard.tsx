/** The social card of a quotation: its words in its party's hue, and who said them where. */
import type { ReactNode } from 'react'
import type { Font } from 'satori'
import { attributionOf } from '../../model/quotations.ts'
import type { Quote, Story } from '../../model/Story.ts'
import { originOf } from '../../i18n/originOf.ts'
import type { Words } from '../../i18n/en/words.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import { cardColours, CardFrame, cardRoom, cardWidth, PartyDot, setKicker } from './cardFrame.tsx'
import { type Run, setText } from './cardText.tsx'

/** @returns undefined for a quotation that the fonts cannot write */
export async function quoteCard(story: Story, quote: Quote, fonts: Font[]): Promise<ReactNode> {
  const { party, member } = quote.speaker
  const colour = colourOf(quote)
  const line = { leading: 1.25, width: cardWidth } as const
  const kicker = await setKicker(story, fonts)
  const inOneLine = await setText(
    attributionRuns(quote, wordsFor(story.lang)),
    { ...line, sizes: [40, 38, 36], height: 51 },
    fonts,
  )
  const attribution = inOneLine?.cut
    ? await setText(attributionRuns(quote, wordsFor(story.lang)), { ...line, sizes: [40, 36], height: 101 }, fonts)
    : inOneLine
  const name = await setText(
    speakerRuns(quote, wordsFor(story.lang)),
    { ...line, width: cardWidth - 40, sizes: [40], height: 51 },
    fonts,
  )
  const words = await setText(
    quoteRuns(quote, wordsFor(story.lang).quotationMarks),
    {
      sizes: [108, 102, 96, 90, 84, 80, 76, 72, 68, 64, 60, 55, 50, 44, 38],
      leading: 1.16,
      width: cardWidth,
      height: cardRoom - 96 - (attribution?.height ?? 0),
    },
    fonts,
  )
  if (!kicker || !words || !attribution || !name) return undefined
  return (
    <CardFrame kicker={kicker} main={words} rule={{ width: 6, colour, room: 18 }}>
      <div style={{ display: 'flex', alignItems: 'center' }}>
        {party && !member && <PartyDot hue={party.hue.light} />}
        {name.node}
      </div>
      {attribution.node}
    </CardFrame>
  )
}

/** What one member says is not in the colour of its whole party, and who speaks for no party has none. */
const colourOf = ({ speaker: { party, member } }: Quote): string =>
  party && !member ? party.hue.light : cardColours.ink

/** Whom they speak for: a party, one member and whose member it is, or nobody, and then what they are. */
function speakerRuns(quote: Quote, { voices, standing }: Words): Run[] {
  const { party, member, voice } = quote.speaker
  const name: Run = {
    text: member?.name ?? party?.name ?? (voice ? voices[voice] : ''),
    colour: colourOf(quote),
    weight: 600,
  }
  if (!party || !member) return [name]
  return [name, { text: `, ${standing.memberOf(party, 1)}`, colour: cardColours.soft, weight: 400 }]
}

/** A fragment stands inside our sentence, which is set apart from it, as on the page. */
function quoteRuns(quote: Quote, [open, close]: Words['quotationMarks']): Run[] {
  const { words, before, after } = quote
  const ours = { colour: cardColours.soft, weight: 400 } as const
  const mark = { colour: cardColours.ink, weight: 600 } as const
  return [
    { text: before, ...ours },
    { text: open, ...mark },
    { text: words, colour: colourOf(quote), weight: 600, closing: close },
    { text: close, ...mark },
    { text: after, ...ours },
  ]
}

function attributionRuns(quote: Quote, words: Words): Run[] {
  const [name, rest] = attributionOf(quote)
  return [
    { text: name, colour: cardColours.ink, weight: 600 },
    { text: rest + originOf(quote, words), colour: cardColours.soft, weight: 400 },
  ]
}
