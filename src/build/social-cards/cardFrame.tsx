/** What all social cards share: the paper, the thick rule and the kicker line of the page's masthead, and its colours. */
import type { ReactNode } from 'react'
import type { Font } from 'satori'
import type { Story } from '../../model/Story.ts'
import { publisher } from '../../publisher/publisher.ts'
import { cardSize } from './cardSize.ts'
import { type Run, type SetText, setText } from './cardText.tsx'

const { paper, ink, soft, rule, accent = ink } = publisher.colours

/** The light theme of the page. */
export const cardColours = {
  paper: paper.light,
  ink: ink.light,
  soft: soft.light,
  rule: rule.light,
  accent: accent.light,
}

const edge = { rule: 20, top: 34, side: 56, bottom: 40 }

/** px, of the kicker's line with what is left free below it. */
const kickerHeight = 58

/** px, from edge to edge of the text. */
export const cardWidth = cardSize.width - 2 * edge.side

/** px, for what stands below the kicker. */
export const cardRoom = cardSize.height - edge.rule - edge.top - edge.bottom - kickerHeight

const kickerRoom = { sizes: [34], leading: 1.2, tracking: 0.06, width: cardWidth, height: 44 } as const

/** The kicker as the masthead has it. It has one line. */
export function setKicker(story: Story, fonts: Font[]): Promise<SetText | undefined> {
  const text = `${publisher.name} · ${story.kicker}`.toLocaleUpperCase(story.lang)
  const run: Run = { text, colour: cardColours.soft, weight: 600 }
  return setText([run], kickerRoom, fonts)
}

interface Props {
  kicker: SetText
  /** What the card is about. */
  main: SetText
  /** Between the two, px, with the room below it. */
  rule: { readonly width: number; readonly colour: string; readonly room: number }
  /** What stands at the foot of the card. */
  children: ReactNode
}

export function CardFrame({ kicker, main, rule, children }: Props) {
  return (
    <div
      style={{
        boxSizing: 'border-box',
        display: 'flex',
        flexDirection: 'column',
        ...cardSize,
        padding: `${edge.top}px ${edge.side}px ${edge.bottom}px`,
        borderTop: `${edge.rule}px solid ${cardColours.accent}`,
        background: cardColours.paper,
        color: cardColours.ink,
      }}
    >
      <div style={{ display: 'flex', height: kickerHeight }}>{kicker.node}</div>
      <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', height: cardRoom }}>
        <div style={{ display: 'flex', flexShrink: 0 }}>{main.node}</div>
        <div
          style={{
            display: 'flex',
            flexDirection: 'column',
            flexShrink: 0,
            borderTop: `${rule.width}px solid ${rule.colour}`,
            paddingTop: rule.room,
          }}
        >
          {children}
        </div>
      </div>
    </div>
  )
}

/** A dot of a party's hue, before its name. */
export function PartyDot({ hue }: { hue: string }) {
  return <div style={{ width: 24, height: 24, borderRadius: 12, marginRight: 14, background: hue }} />
}
