/** The mark behind a date that only the editors gave: a link to the note that says so. Nothing where the source gives the date. */
import { dateNoteAnchor } from '../model/anchors.ts'
import { dateNoteOf, type MayHaveNote } from '../model/dateNotes.ts'
import { useStory, useWords } from '../state/ExplainerContext.ts'
import { AnchorLink } from './AnchorLink.tsx'

export function DateMark({
  dated,
}: {
  /** Such as `story.dateline`, or an event of the timeline. */ dated: MayHaveNote
}) {
  const words = useWords()
  const note = dateNoteOf(useStory(), dated)
  return (
    note && (
      // A finger's room is in px, as the margin of the page is, so that it does not hang out of a narrow window with large letters.
      <AnchorLink
        to={dateNoteAnchor(note.number)}
        label={words.dateAdded}
        className="relative no-underline after:absolute after:-inset-x-[12px] after:-inset-y-1.5"
      >
        {words.footnoteMark(note.number)}
      </AnchorLink>
    )
  )
}
