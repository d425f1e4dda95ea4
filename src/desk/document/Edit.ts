/** A stretch of a text, and what is to stand in its place. */
import type { Range } from './Written.ts'

export interface Edit extends Range {
  readonly text: string
}

/** The text with all edits made. They must not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let result = ''
  let end = 0
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (edit.start < end) throw new Error(`Two edits of a story's file overlap at ${edit.start}.`)
    result += text.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return result + text.slice(end)
}
