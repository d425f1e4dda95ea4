/**
 * Text as what stays together on a line: a word with the signs around it, which can be of several styles. Used by `setText.ts`.
 */
import type { StanceMark } from '../../model/standing.ts'
import type { FaceName, Weight } from './drawing.ts'
import type { Faces } from './openFaces.ts'

/** Text in one style. `\n` begins a new line. */
interface TextRun {
  readonly text: string
  readonly colour: string
  /** 400 where it is left out. */
  readonly weight?: Weight
  readonly mark?: never
}

/** A mark among words. */
interface MarkRun {
  readonly mark: StanceMark
  readonly colour: string
  readonly text?: never
}

export type Run = TextRun | MarkRun

export interface Word {
  readonly runs: readonly Run[]
  /** What parts it from the word before. Between letters of some scripts a line may break where there is no space. */
  readonly after: 'space' | 'nothing' | 'line'
}

/** What a text is set in, whatever its size. */
export interface Letters {
  readonly faces: Faces
  readonly face: FaceName
  /** Between letters, of the size. */
  readonly tracking: number
}

/** Of the size. */
export const widthOf = (run: Run, { faces, face, tracking }: Letters): number =>
  run.mark === undefined ? faces.shape(run.text, run.weight ?? 400, face, tracking).width : 1

export const wordWidth = ({ runs }: Word, letters: Letters): number =>
  runs.reduce((sum, run) => sum + widthOf(run, letters), 0)

/** Scripts that put no space between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const parts = new Intl.Segmenter(undefined, { granularity: 'word' })

export function wordsOf(runs: readonly Run[]): Word[] {
  const words: { runs: Run[]; after: Word['after'] }[] = []
  let after: Word['after'] | undefined = 'line'
  const add = (run: Run) => {
    const last = words.at(-1)
    if (after === undefined && last) last.runs.push(run)
    else words.push({ runs: [run], after: after ?? 'line' })
    after = undefined
  }
  for (const run of runs) {
    if (run.mark !== undefined) {
      add(run)
      continue
    }
    for (const text of run.text.split(/([ \n]+)/)) {
      if (text === '') continue
      if (/^[ \n]+$/.test(text)) after = text.includes('\n') ? 'line' : 'space'
      else {
        for (const part of partsOf(text)) {
          add({ ...run, text: part })
          after = 'nothing'
        }
        after = undefined
      }
    }
  }
  return words
}

/** Of a word, the parts between which a line may break. A sign stays with the part before it. */
function partsOf(word: string): string[] {
  if (!unspaced.test(word)) return [word]
  const found: string[] = []
  for (const { segment, isWordLike } of parts.segment(word)) {
    if (isWordLike || found.length === 0) found.push(segment)
    else found.push(`${found.pop() ?? ''}${segment}`)
  }
  return found
}

/**
 * A word that is wider than its line, in pieces: at its hyphens, and at the soft ones that an editor put into it.
 *
 * @param width of the line, of the size
 * @param anywhere also between any two letters, where nothing else helps
 */
export function broken(word: Word, width: number, letters: Letters, anywhere: boolean): Word[] {
  if (wordWidth(word, letters) <= width) return [word]
  const pieces = word.runs.flatMap((run): Run[] =>
    run.mark === undefined
      ? (anywhere ? lettersIn(run.text) : run.text.split(/(?<=[-–/\u00ad])/u)).map((text) => ({ ...run, text }))
      : [run],
  )
  const words: Word[] = []
  let line: Run[] = []
  for (const piece of pieces) {
    if (line.length > 0 && wordWidth({ runs: [...line, withHyphen(piece)], after: 'nothing' }, letters) > width) {
      words.push({ runs: line.map(withHyphen), after: words.length === 0 ? word.after : 'nothing' })
      line = []
    }
    line = joined([...line, piece])
  }
  return [...words, { runs: line, after: words.length === 0 ? word.after : 'nothing' }]
}

const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

const lettersIn = (text: string): string[] => Array.from(clusters.segment(text), ({ segment }) => segment)

/** A soft hyphen at the end of a line shows. */
const withHyphen = (run: Run): Run =>
  run.mark === undefined ? { ...run, text: run.text.replace(/\u00ad$/, '-') } : run

/** Neighbours of one style are one run, so that they are set and kerned together. */
export function joined(runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of runs) {
    const last = found.at(-1)
    if (
      last?.text !== undefined &&
      run.text !== undefined &&
      last.colour === run.colour &&
      last.weight === run.weight
    ) {
      found[found.length - 1] = { ...run, text: last.text + run.text }
    } else found.push(run)
  }
  return found
}
