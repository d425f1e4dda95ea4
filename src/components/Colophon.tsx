/** What the signs on the page mean, and what the editors added to the source. */
import { turningPoints } from '../model/versions.ts'
import { useText } from '../state/TextContext.ts'

export function Colophon() {
  const { story, words } = useText()
  const dated = [story.dateline, ...turningPoints(story), ...story.timeline]
  const notes = [...new Set(dated.flatMap(({ dateNote }) => dateNote ?? []))]
  return (
    <>
      <p>{words.paragraphSign}</p>
      {notes.map((note) => (
        <p key={note}>{`* ${note}`}</p>
      ))}
    </>
  )
}
