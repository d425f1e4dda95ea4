/** Runs of words that a text of ours has in common with a source: somebody else's prose. */
import type { SourceParagraph } from './paragraphsOf.ts'

/** Fewer words in a row can be chance, or the only way to say it. */
const longestRun = 7

/** A figure and what is counted fill this many words, and there are few ways to say them: “60 per cent of the port authority”. */
const longestFigure = 10

interface CopiedRun {
  /** As it stands in our text. */
  readonly words: string
  readonly count: number
  /** It is short and has a number in digits, so that it may be a plain fact, which is nobody's. */
  readonly mayBeFigure: boolean
  /** The paragraph that it stands in. */
  readonly id: string
}

/** @returns each longest run of eight words or more, once */
export function copiedRuns(text: string, paragraphs: readonly SourceParagraph[]): CopiedRun[] {
  const ours = wordsOf(text)
  return paragraphs.flatMap(({ id, text: source }) => {
    const theirs = new Set(runsOf(wordsOf(source).map(({ folded }) => folded)))
    const shared = runsOf(ours.map(({ folded }) => folded)).map((run) => theirs.has(run))
    return shared.flatMap((isShared, from): CopiedRun[] => {
      if (!isShared || shared[from - 1]) return []
      const after = shared.indexOf(false, from)
      const to = (after < 0 ? shared.length : after) + longestRun
      const run = ours.slice(from, to)
      return [
        {
          id,
          words: text.slice(ours[from]?.start, ours[to - 1]?.end),
          count: run.length,
          mayBeFigure: run.length <= longestFigure && run.some(({ folded }) => /\d/.test(folded)),
        },
      ]
    })
  })
}

interface Word {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/** Case, punctuation and soft hyphens don't make a sentence somebody else's. A number such as 80,000 is one word. */
const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\d]+(?:(?:['’\u00AD-]|(?<=\d)[.,](?=\d))[\p{L}\d]+)*/gu)].map(({ 0: word, index }) => ({
    folded: word.toLowerCase().replaceAll('\u00AD', '').replaceAll('’', "'"),
    start: index,
    end: index + word.length,
  }))

const runsOf = (words: readonly string[]): string[] =>
  words.slice(longestRun).map((_, at) => words.slice(at, at + longestRun + 1).join(' '))
