/**
 * The lines of a source's text with the kind that each is taken for, and how an editor puts a wrong one right: by a label at the line's
 * beginning, as `paragraphsOf` reads it and as the file in `sources/` keeps it.
 */
import { numbered, numberedLines } from '../../article/source/paragraphsOf.ts'

export const kinds = ['headline', 'standfirst', 'caption', 'summary', 'body', 'none'] as const

export type Kind = (typeof kinds)[number]

interface Line {
  /** Undefined for a line that is left out. */
  readonly id: string | undefined
  readonly kind: Kind
  readonly text: string
}

export const linesOf = (source: string): Line[] =>
  numberedLines(source).map((line) =>
    line.id === undefined
      ? { id: undefined, kind: 'none', text: line.text }
      : { id: line.id, kind: line.part ?? 'body', text: line.text },
  )

interface Relabelled {
  readonly source: string
  /** The paragraphs that are called otherwise now, by what they were called. */
  readonly renamed: ReadonlyMap<string, string>
}

/** The text with one line taken for another kind. The lines behind it are counted on; those before it keep their numbers. */
export function withKind(source: string, at: number, kind: Kind): Relabelled {
  const lines = linesOf(source)
  const counts = { headline: 0, standfirst: 0, caption: 0, summary: 0, body: 0, none: 0 }
  const renamed = new Map<string, string>()
  const labelled = lines.map((line, nth) => {
    const own = nth === at ? kind : line.kind
    counts[own] = nth < at ? numberIn(line.id, counts[own]) : counts[own] + 1
    const id = own === 'none' ? undefined : nth < at && line.id !== undefined ? line.id : numbered(own, counts[own])
    if (line.id !== undefined && id !== undefined && id !== line.id) renamed.set(line.id, id)
    return `[${id ?? '-'}] ${line.text}`
  })
  return { source: `${labelled.join('\n')}\n`, renamed }
}

const numberIn = (id: string | undefined, before: number): number => {
  const number = /\d+$/.exec(id ?? '')?.[0]
  return number === undefined ? before + 1 : Number(number)
}
