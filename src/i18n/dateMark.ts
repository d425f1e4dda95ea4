/**
 * The mark behind a date that only the editors gave, as text: the same that stands before its note in the sources. Empty where the
 * source gives the date. In a view, `ui/DateMark.tsx` makes it a link to the note.
 */
import { dateNoteOf, type MayHaveNote } from '../model/dateNotes.ts'
import type { Story } from '../model/Story.ts'
import { wordsFor } from './wordsFor.ts'

/** @example `${words.date(dateline.date)}${dateMark(story, dateline)}` // "2 December 2025*" */
export function dateMark(story: Story, dated: MayHaveNote): string {
  const note = dateNoteOf(story, dated)
  return note ? wordsFor(story.lang).footnoteMark(note.number) : ''
}
