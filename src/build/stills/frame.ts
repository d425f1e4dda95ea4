/**
 * What every picture has around what it shows: the publisher's rule, logo and name and the kicker at the top, and at the foot what it rests
 * on and when that was. All of it is the story's own: a picture knows no clock.
 */
import { beside, type Block, inMiddle, rule, space, stack } from './Block.ts'
import { CannotDraw } from './CannotDraw.ts'
import type { Drawing } from './drawing.ts'
import { publisherMark } from './publisherMark.ts'
import { topRule } from './topRule.ts'
import { dateLineOf, sourceLine } from './sourceLine.ts'
import type { Sheet } from './Sheet.ts'
import { mustSet, setText, type Type } from './setText.ts'
import { steps } from './stillFormats.ts'
import type { Run } from './wordsOf.ts'

/** What a picture shows. */
export interface Composition {
  /** In capitals above the title. */
  readonly label?: string
  readonly title?: string
  /** Smaller, under the title, a text a line. */
  readonly notes: readonly (readonly Run[])[]
  /** The paragraphs that it rests on: its foot names their sources. */
  readonly refs: readonly string[]
  /** As many parts as it takes to show everything: each is a picture of its own. */
  readonly body: (room: Room) => readonly Part[]
}

export interface Room {
  readonly width: number
  readonly height: number
}

export interface Part {
  readonly block: Block
  /** What it shows, in words. */
  readonly alt: string
}

/** @throws CannotDraw if it does not fit, or the typefaces cannot write it */
export function frame(sheet: Sheet, { label, title, notes, refs, body }: Composition): Drawing[] {
  const { format, width, colours, story } = sheet
  const { edge, small } = format
  const bar = Math.round(edge.side / 5)
  const whole = format.height - bar - edge.top - edge.foot
  const head = stack([
    masthead(sheet),
    space(small * (label === undefined ? 0.65 : 1)),
    ...(label === undefined ? [] : [capitals(sheet, label, width), space(small * 0.35)]),
    ...(title === undefined ? [] : [titleOf(sheet, title, whole)]),
    ...notes.flatMap((note) => [space(small * 0.4), noteOf(sheet, note)]),
    space(small * 0.75),
  ])
  const foot = stack([space(small * 0.6), rule(width, 1, colours.rule), space(small * 0.5), footOf(sheet, refs)])
  const height = whole - head.height - foot.height
  if (height < whole * 0.2) throw new CannotDraw('what stands above and below the picture leaves no room for it')
  const parts = body({ width, height })
  return parts.map(({ block, alt }) => ({
    width: format.width,
    height: format.height,
    ground: colours.paper,
    alt: `${alt} ${sourceLine(sheet, refs)}. ${dateLineOf(story)}.`,
    shapes: [
      ...topRule(sheet, bar),
      ...head.at(edge.side, bar + edge.top),
      ...block.at(edge.side, bar + edge.top + head.height),
      ...foot.at(edge.side, format.height - edge.foot - foot.height),
    ],
  }))
}

/** Logo and name, and behind a hairline, or under them where the line is full, the kicker. */
function masthead(sheet: Sheet): Block {
  const { faces, format, colours, story, width } = sheet
  const size = Math.round(format.small * 1.3)
  const mark = publisherMark(sheet, size)
  const kickerLeft = mark.width + size * 0.8
  const kicker = setText(faces, kickerRuns(sheet), capitalsType(sheet), { width: width - kickerLeft, lines: 1 })
  if (!kicker) return stack([mark, capitals(sheet, story.kicker, width)], format.small * 0.3)
  return beside([
    [0, mark],
    [kickerLeft - size * 0.4, inMiddle(rule(1, size * 1.1, colours.rule), mark.height)],
    [kickerLeft, inMiddle(kicker, mark.height)],
  ])
}

const capitalsType = ({ format }: Sheet): Type => ({
  sizes: [Math.round(format.small * 0.9)],
  leading: 1.3,
  face: 'sans',
  tracking: 0.06,
})

const kickerRuns = ({ story, colours }: Sheet): Run[] => [
  { text: story.kicker.toLocaleUpperCase(story.lang), colour: colours.soft, weight: 600 },
]

/** A text in small capitals. */
export const capitals = (sheet: Sheet, text: string, width: number): Block =>
  mustSet(
    sheet.faces,
    [{ text: text.toLocaleUpperCase(sheet.story.lang), colour: sheet.colours.soft, weight: 600 }],
    capitalsType(sheet),
    { width },
    `“${text}”`,
  )

/** A fifth of the picture at most; a long one may take two fifths, in smaller letters. */
function titleOf({ faces, format, colours, width }: Sheet, title: string, whole: number): Block {
  const runs: Run[] = [{ text: title, colour: colours.ink, weight: 600 }]
  const type = { sizes: steps(format.title), leading: 1.08, tracking: -0.012, isBalanced: true }
  return (
    setText(faces, runs, type, { width, height: whole * 0.2, lines: 3 }) ??
    mustSet(
      faces,
      runs,
      { ...type, sizes: steps({ most: format.title.least, least: format.text.least }), leading: 1.15 },
      { width, height: whole * 0.4 },
      'the headline',
    )
  )
}

const noteOf = ({ faces, format, width }: Sheet, runs: readonly Run[]): Block =>
  mustSet(
    faces,
    runs,
    { sizes: [Math.round(format.small * 1.1), format.small], leading: 1.3, face: 'sans', isBalanced: true },
    { width },
    'what stands under the headline',
  )

/** In one line where that holds both. */
function footOf(sheet: Sheet, refs: readonly string[]): Block {
  const { faces, format, colours, story, width } = sheet
  const type: Type = { sizes: [format.small], leading: 1.3, face: 'sans', isBalanced: true }
  const soft = (text: string): Run[] => [{ text, colour: colours.soft }]
  const texts = [sourceLine(sheet, refs), dateLineOf(story)]
  const one = setText(faces, soft(texts.join('\u00a0· ')), type, { width, lines: 1 })
  if (one) return one
  return stack(texts.map((text) => mustSet(faces, soft(text), type, { width }, 'the source line')))
}
