/** How the story was made, what each basis means, and the notes on dates that the editors added. */
import { dateNoteAnchor, madeAnchor } from '../../model/anchors.ts'
import { dateNotesOf } from '../../model/dateNotes.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { PhraseText } from '../../ui/PhraseText.tsx'

export function HowItWasMade() {
  const story = useStory()
  const { sources: words, footnoteMark } = useWords()
  return (
    <div id={madeAnchor.id}>
      <h3 className="border-t border-ink pt-2 font-serif text-want font-strong">{words.madeHeading}</h3>
      <p className="mt-1 text-note text-pretty">
        <PhraseText phrase={words.made(story)} />
      </p>
      {dateNotesOf(story).map(({ number, text }) => (
        <p key={number} id={dateNoteAnchor(number).id} className="mt-1 text-small text-pretty text-soft">
          {`${footnoteMark(number)} ${text}`}
        </p>
      ))}
    </div>
  )
}
