/** What the signs on the page mean, and what the editors added to the source. */
import { useExplainer } from '../state/ExplainerContext.ts'

export function Colophon() {
  const { story, words } = useExplainer()
  const notes = [story.dateline, ...story.timeline].flatMap(({ dateNote }) => dateNote ?? [])
  return (
    <footer className="mt-10 grid grid-cols-1 gap-1 border-t border-rule pt-3.5 text-small text-soft card:mt-5">
      <p>{words.paragraphSign}</p>
      {notes.map((note) => (
        <p key={note}>* {note}</p>
      ))}
    </footer>
  )
}
