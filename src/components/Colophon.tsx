/** What the signs on the page mean, and what the editors added to the source. */
import { useText } from '../state/TextContext.ts'

export function Colophon() {
  const { story, words } = useText()
  const notes = [story.dateline, ...story.timeline].flatMap(({ dateNote }) => dateNote ?? [])
  return (
    <>
      <p>{words.paragraphSign}</p>
      {notes.map((note) => (
        <p key={note}>{`* ${note}`}</p>
      ))}
    </>
  )
}
