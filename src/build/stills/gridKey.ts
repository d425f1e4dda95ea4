/** The key of the grid: each mark with its word, and how much is not stated. */
import { silencesIn, type StanceMark, stanceMarksOf } from '../../model/standing.ts'
import { countBlanks } from '../../model/tally.ts'
import { type Block, space, stack } from './Block.ts'
import type { Sheet } from './Sheet.ts'
import { mustSet } from './setText.ts'
import type { Run } from './wordsOf.ts'

export function gridKey(sheet: Sheet, width: number): Block {
  const { story, words, stillWords, colours, format, faces } = sheet
  const { blank, total } = countBlanks(story)
  // No line ends between a mark and its word.
  const entry = (mark: StanceMark, text: string, colour: string): Run[] => [
    { mark, colour },
    // Behind it as much room as keeps the entries apart.
    { text: `\u00a0${text.replaceAll(' ', '\u00a0')}\u00a0\u00a0\u00a0`, colour },
    { text: ' ', colour },
  ]
  const runs = [
    ...stanceMarksOf(story.points).flatMap((mark) => entry(mark, words.stances[mark], colours.ink)),
    ...(blank > 0 ? entry('unstated', stillWords.notStated(blank, total), colours.soft) : []),
    ...silencesIn(story.points).flatMap(({ kind, count }) =>
      entry(kind, words.standing.ofBlanks(kind, count), colours.soft),
    ),
  ]
  return stack([
    space(format.small * 0.5),
    mustSet(faces, runs, { sizes: [format.small], leading: 1.35, face: 'sans' }, { width }, 'the key'),
  ])
}
