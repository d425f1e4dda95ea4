/** How the story was made, what each basis means, and the notes on dates that the editors added. */
import { dateNoteAnchor, madeAnchor } from '../../model/anchors.ts'
import { type DateNote, dateNotesOf } from '../../model/dateNotes.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { useIsLanded } from '../../ui/hooks/useIsLanded.ts'
import { PhraseText } from '../../ui/PhraseText.tsx'

export function HowItWasMade() {
  const story = useStory()
  const { sources: words } = useWords()
  return (
    <div id={madeAnchor.id}>
      <h3 className="border-t border-ink pt-2 font-serif text-want font-strong">{words.madeHeading}</h3>
      <p className="mt-1 text-note text-pretty">
        <PhraseText phrase={words.made(story)} />
      </p>
      {dateNotesOf(story).map((note) => (
        <DateNoteText key={note.number} note={note} />
      ))}
    </div>
  )
}

function DateNoteText({ note: { number, text } }: { note: DateNote }) {
  const { footnoteMark } = useWords()
  const anchor = dateNoteAnchor(number)
  const isLanded = useIsLanded(anchor)
  return (
    <p id={anchor.id} className={`mt-1 text-small text-pretty text-soft ${isLanded ? 'landed' : ''}`}>
      {`${footnoteMark(number)} ${text}`}
    </p>
  )
}
