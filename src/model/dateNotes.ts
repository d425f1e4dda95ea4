/** The notes on dates that only the editors gave: what the source itself says, and where the date is from. */
import type { Story } from './Story.ts'
import { statementsOf } from './statements.ts'

export interface DateNote {
  /** Its place among the notes of the story, from 1: a date and its note bear the same mark. */
  readonly number: number
  readonly text: string
}

/** Whatever has a date. Only the editors' dates have a note. */
export interface MayHaveNote {
  readonly dateNote?: string | undefined
}

/** Each note once, in the order in which their dates come up on the page. */
export function dateNotesOf(story: Story): readonly DateNote[] {
  const known = notes.get(story)
  if (known) return known
  const texts = new Set(statementsOf(story).flatMap(({ dateNote }) => dateNote ?? []))
  const found = [...texts].map((text, at) => ({ number: at + 1, text }))
  notes.set(story, found)
  return found
}

/** Each date on the page asks for them, and a story never changes. */
const notes = new WeakMap<Story, readonly DateNote[]>()

/** The note on a date; undefined where the source gives the date. */
export const dateNoteOf = (story: Story, { dateNote }: MayHaveNote): DateNote | undefined =>
  dateNote === undefined ? undefined : dateNotesOf(story).find(({ text }) => text === dateNote)
