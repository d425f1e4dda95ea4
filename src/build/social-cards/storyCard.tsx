/** The social card of a story: its headline, its parties, and where each stands on the sticking points, as the page's shapes. */
import type { ReactNode } from 'react'
import type { Font } from 'satori'
import { stances } from '../../article/schema/Position.ts'
import { standingOn, standings } from '../../model/standing.ts'
import type { Party, Story } from '../../model/Story.ts'
import type { Words } from '../../i18n/en/words.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import { cardColours, CardFrame, cardRoom, cardWidth, PartyDot, setKicker } from './cardFrame.tsx'
import { CardGlyph, glyphSize } from './cardGlyph.tsx'
import { setText } from './cardText.tsx'

const gap = 24
const glyphGap = 10

/** How the parties are named, the best first, with the size. */
const nameForms = [
  ['name', 38],
  ['name', 34],
  ['name', 30],
  ['short', 38],
] as const

/** @returns undefined for a story that the fonts cannot write */
export async function storyCard(story: Story, fonts: Font[]): Promise<ReactNode> {
  const words = wordsFor(story.lang)
  const kicker = await setKicker(story, fonts)
  const column = (cardWidth - gap * (story.parties.length - 1)) / story.parties.length
  const names = (await namesIn(column, story, fonts)) ?? []
  const shapes = names.length > 0 && story.points.length * (glyphSize + glyphGap) - glyphGap <= column
  const headline = await setText(
    [{ text: story.headline, colour: cardColours.ink, weight: 600 }],
    {
      sizes: [116, 104, 94, 84, 74, 64, 54],
      leading: 1.06,
      tracking: -0.014,
      width: cardWidth,
      height: cardRoom - (shapes ? 200 : 100),
    },
    fonts,
  )
  if (!kicker || !headline) return undefined
  return (
    <CardFrame kicker={kicker} main={headline} rule={{ width: 2, colour: cardColours.rule, room: 20 }}>
      <div style={{ display: 'flex', gap }}>
        {names.map((name, at) => (
          <div key={at} style={{ display: 'flex', flexDirection: 'column', width: column }}>
            {name}
            {shapes && <Stances story={story} party={story.parties[at]} />}
          </div>
        ))}
      </div>
      {shapes && <Key words={words} story={story} />}
    </CardFrame>
  )
}

/** The parties' names, each with its dot and all of one size; undefined if they do not all fit whole. */
async function namesIn(column: number, story: Story, fonts: Font[]): Promise<ReactNode[] | undefined> {
  const room = { leading: 1.2, width: column - 40, height: 50 } as const
  for (const [kind, size] of nameForms) {
    const names = await Promise.all(
      story.parties.map((party) =>
        setText([{ text: party[kind], colour: party.hue.light, weight: 600 }], { ...room, sizes: [size] }, fonts),
      ),
    )
    if (!names.every((name) => name && !name.cut)) continue
    return story.parties.map((party, at) => (
      <div key={party.id} style={{ display: 'flex', alignItems: 'center' }}>
        <PartyDot hue={party.hue.light} />
        {names[at]?.node}
      </div>
    ))
  }
  return undefined
}

/** A shape a sticking point, in the order of the story. */
function Stances({ story, party }: { story: Story; party: Party | undefined }) {
  return (
    <div style={{ display: 'flex', gap: glyphGap, marginTop: 14 }}>
      {story.points.map((point) => (
        <CardGlyph key={point.id} glyph={party ? standingOn(point, party) : 'unstated'} />
      ))}
    </div>
  )
}

/** What the shapes mean. */
function Key({ words, story }: { words: Words; story: Story }) {
  const used = standings.filter(
    (glyph) => glyph !== 'named' || story.points.some(({ proposition }) => proposition === undefined),
  )
  const isLong = used.length > stances.length + 1
  // Five of them fill the line, without its label and in smaller letters.
  const look = isLong ? { gap: 16, fontSize: 29 } : { gap: 30, fontSize: 36 }
  return (
    <div style={{ display: 'flex', marginTop: 24, lineHeight: 1.2, color: cardColours.soft, ...look }}>
      {!isLong && <div style={{ display: 'flex' }}>{words.views.points}:</div>}
      {used.map((glyph) => (
        <div key={glyph} style={{ display: 'flex', alignItems: 'center', gap: 12, flexShrink: 0 }}>
          <CardGlyph glyph={glyph} />
          {glyph === 'named' ? words.standing.named : words.stances[glyph]}
        </div>
      ))}
    </div>
  )
}
