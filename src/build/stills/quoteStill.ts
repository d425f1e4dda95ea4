/** One quotation: its words as large as they fit, in its party's hue, and who said them where. */
import { attributionOf } from '../../model/quotations.ts'
import type { Quote } from '../../model/Story.ts'
import { originOf } from '../../i18n/originOf.ts'
import { quoteAlt } from './altText.ts'
import { type Block, rule, space, stack } from './Block.ts'
import { CannotDraw } from './CannotDraw.ts'
import type { Composition, Part, Room } from './frame.ts'
import { membersName, partyName } from './partyParts.ts'
import { leftOutNote } from './rows.ts'
import { hueOn, type Sheet } from './Sheet.ts'
import { mustSet, setText } from './setText.ts'
import { steps } from './stillFormats.ts'
import { joined, type Run } from './wordsOf.ts'

export function quoteStill(sheet: Sheet, quote: Quote): Composition {
  return {
    label: sheet.words.quotes.about(quote),
    notes: [],
    refs: quote.refs,
    body: (room) => partsOf(sheet, quote, room),
  }
}

/** As few parts as it takes: only a very long quotation needs more than one. */
function partsOf(sheet: Sheet, quote: Quote, room: Room): Part[] {
  const words = wordsIn(quoteRuns(sheet, quote))
  for (let parts = 1; parts <= words.length; parts++) {
    const shares = Array.from({ length: parts }, (_, part) =>
      [part, part + 1].map((at) => Math.round((at * words.length) / parts)),
    )
    const blocks = shares.map(([from = 0, to = 0], at) => {
      const left = parts === 1 ? '' : sheet.stillWords.part(at + 1, parts, to - from, words.length, 'words')
      return blockOf(sheet, quote, cutRuns(sheet, words, from, to), left, room)
    })
    if (blocks.every((block) => block !== undefined)) {
      const { party, member = party, voice } = quote.speaker
      const side = member?.name ?? (voice && sheet.words.voices[voice])
      const told = [quoteAlt(quote, sheet.words), ...(side ? [side] : []), sheet.words.quotes.about(quote)]
      return blocks.map((block) => ({ block, alt: `${told.join('. ')}.` }))
    }
  }
  throw new CannotDraw('the quotation is too long for it')
}

function blockOf(sheet: Sheet, quote: Quote, runs: readonly Run[], left: string, room: Room): Block | undefined {
  const { format, faces } = sheet
  const below = stack([
    rule(room.width, Math.max(4, Math.round(format.small / 4)), colourOf(sheet, quote)),
    space(format.small * 0.7),
    speaker(sheet, quote, room.width),
    ...(left ? [leftOutNote(sheet, left, room.width)] : []),
  ])
  const most = room.height - below.height - format.small * 1.2
  const largest = Math.round(format.title.most * 1.6)
  const words = setText(
    faces,
    runs,
    { sizes: steps({ most: largest, least: format.text.least }), leading: 1.16, tracking: -0.008, isBalanced: true },
    { width: room.width, height: most },
  )
  if (!words) return undefined
  // A little above the middle, where the eye takes the middle to be.
  const free = room.height - below.height - words.height
  return stack([space(free * 0.42), words, space(free * 0.58), below])
}

/** What one member says is not in the colour of its whole party, and who speaks for no party has none. */
const colourOf = (sheet: Sheet, { speaker: { party, member } }: Quote): string =>
  party && !member ? hueOn(sheet, party) : sheet.colours.ink

/** A fragment stands inside our sentence, which is set apart from it, as on the page. Each paragraph opens the quotation anew. */
function quoteRuns(sheet: Sheet, quote: Quote): Run[] {
  const { words, colours } = sheet
  const [open, close] = words.quotationMarks
  const ours = { colour: colours.soft, weight: 400 } as const
  const mark = { colour: colours.ink, weight: 600 } as const
  return [
    { text: quote.before, ...ours },
    ...quote.paragraphs.flatMap((text, at): Run[] => [
      { text: at === 0 ? open : `\n${open}`, ...mark },
      { text, colour: colourOf(sheet, quote), weight: 600 },
    ]),
    { text: close, ...mark },
    { text: quote.after, ...ours },
  ]
}

/** Each with the space behind it, so that they can be put together again as they were. */
function wordsIn(runs: readonly Run[]): Run[][] {
  const words: Run[][] = [[]]
  for (const run of runs) {
    for (const text of (run.text ?? '').split(/(?<=[ \n])/)) {
      if (text) words.at(-1)?.push({ ...run, text } as Run)
      if (/[ \n]$/.test(text)) words.push([])
    }
  }
  return words.filter((word) => word.length > 0)
}

/** An ellipsis of ours stands where a part begins or ends within the quotation. */
function cutRuns({ colours }: Sheet, words: readonly (readonly Run[])[], from: number, to: number): Run[] {
  const ellipsis: Run = { text: '…', colour: colours.soft }
  return [
    ...(from > 0 ? [ellipsis, { text: ' ', colour: colours.soft }] : []),
    ...joined(words.slice(from, to).flat()),
    ...(to < words.length ? [ellipsis] : []),
  ]
}

/** For whom they speak, and then who they are and where they said it. */
function speaker(sheet: Sheet, quote: Quote, width: number): Block {
  const { faces, format, words, colours } = sheet
  const { party, member, voice } = quote.speaker
  const size = Math.round(format.small * 1.5)
  const [name, rest] = attributionOf(quote)
  const who = mustSet(
    faces,
    [
      { text: name, colour: colours.ink, weight: 600 },
      { text: rest + originOf(quote, words), colour: colours.soft },
    ],
    { sizes: steps({ most: size, least: format.small }), leading: 1.25, face: 'sans', isBalanced: true },
    { width, height: sheet.format.height * 0.16 },
    'who said it',
  )
  const side = party
    ? member
      ? membersName(sheet, party, [member], size, width)
      : partyName(sheet, party, size, width)
    : voice &&
      mustSet(
        faces,
        [{ text: words.voices[voice], colour: colours.soft, weight: 600 }],
        { sizes: [size], leading: 1.2, face: 'sans' },
        { width },
        'what the speaker is',
      )
  return stack(side ? [side, who] : [who], format.small * 0.15)
}
