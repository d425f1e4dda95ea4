/** What is selected in the source, and what an editor can say that it is. */
import { useWanted } from '../hooks/useWanted.ts'
import { selectionBar } from './selectionBarPath.ts'
import { pathOf, valueAt } from '../document/values.ts'
import { isList } from '../document/Written.ts'
import { entryName } from '../forms/groups.ts'
import { nameOfRef } from '../forms/controls/refsOffered.ts'
import { useArticle, useDesk } from '../state/DeskContext.ts'
import { newItem } from '../story/newEntries.ts'
import { useAddEntry } from '../story/useAddEntry.ts'
import { NewPosition } from './NewPosition.tsx'
import { NewQuotation } from './NewQuotation.tsx'

export function SelectionBar() {
  const article = useArticle()
  const selection = useDesk((state) => state.selection)
  const setValue = useDesk((state) => state.setValue)
  const select = useDesk((state) => state.select)
  const addEntry = useAddEntry()
  const open = useDesk((state) => state.open)
  const bar = useWanted<HTMLDivElement>(selectionBar)
  if (!selection) {
    return (
      // The same kind of element as the toolbar below, whose focus it takes over.
      <div ref={bar} tabIndex={-1} className="border-t border-rule bg-panel px-3 py-2 text-small text-soft">
        Select words in the text, or click into a paragraph, and say what they are.
      </div>
    )
  }
  const { words, ref } = selection
  const add = (group: 'timeline' | 'keyPoints' | 'unknowns') => {
    addEntry(newItem(article, group, selection))
    select(null)
  }
  const refs = valueAt(article, pathOf(`${open}.refs`))
  // A quotation takes its paragraphs with its words.
  const canCite = isList(refs) && !refs.includes(ref) && !open.startsWith('quotes.')
  return (
    <div
      ref={bar}
      tabIndex={-1}
      role="toolbar"
      aria-label="What the selected words are"
      className="selection-bar flex flex-col gap-2 border-t border-ink bg-panel px-3 py-2"
      onKeyDown={({ key, target, currentTarget }) => {
        // Escape lets go of the selection, and the buttons are gone then. In a dialog of theirs it closes that one.
        if (key === 'Escape' && currentTarget.contains(target as Node)) currentTarget.focus()
      }}
    >
      <p className="text-small">
        <b>¶ {nameOfRef(article, ref)}</b>{' '}
        {words === '' ? (
          <span className="text-soft">nothing selected in it</span>
        ) : (
          <q>{words.length > 90 ? `${words.slice(0, 89)}…` : words}</q>
        )}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {words !== '' && <NewQuotation key={`${ref} ${words}`} selection={selection} />}
        <NewPosition selection={selection} />
        {(
          [
            ['timeline', 'Event'],
            ['unknowns', 'Open question'],
            ['keyPoints', 'Key point'],
          ] as const
        ).map(([group, name]) => (
          <button
            key={group}
            type="button"
            className="btn"
            onClick={() => {
              add(group)
            }}
          >
            {name}
          </button>
        ))}
        {canCite && (
          <button
            type="button"
            className="btn"
            onClick={() => {
              setValue(`${open}.refs`, [...refs, ref])
              // The button is gone then.
              bar.current?.focus()
            }}
          >
            Cite for “{entryName(article, open)}”
          </button>
        )}
      </div>
    </div>
  )
}
