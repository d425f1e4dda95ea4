/** The words of a quotation. They are taken from a source and can't be typed, so that nobody can misquote. */
import { isList, textIn } from '../../document/Written.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useDesk, useValue } from '../../state/DeskContext.ts'
import { ownerOf } from '../../state/deskStore.ts'
import type { ControlProps } from './Control.ts'

export function WordsControl({ id, path, describedBy }: ControlProps) {
  const value = useValue(path)
  const [owner] = ownerOf(path)
  const refs = useValue(`${owner}.refs`)
  const setValue = useDesk((state) => state.setValue)
  const selection = useDesk((state) => state.selection)
  const ref = useWanted<HTMLQuoteElement>(path)
  const paragraphs = isList(value) ? (value as readonly string[]) : [textIn(value)]
  const take = (words: string | readonly string[], ref: string, others: readonly string[]) => {
    setValue(path, words)
    setValue(`${owner}.refs`, [...new Set([...others, ref])])
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <blockquote
        ref={ref}
        id={id}
        tabIndex={-1}
        aria-describedby={describedBy}
        className="w-full border-s-2 border-ink ps-3 font-serif text-body"
      >
        {paragraphs.map((words, at) => (
          <p key={at}>{words === '' ? '…' : words}</p>
        ))}
      </blockquote>
      {selection && selection.words !== '' ? (
        <div className="flex flex-wrap gap-2">
          <button
            type="button"
            className="btn"
            onClick={() => {
              take(selection.words, selection.ref, [])
            }}
          >
            Take the selected words instead
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => {
              const more = [...paragraphs.filter((words) => words !== ''), selection.words]
              take(more, selection.ref, isList(refs) ? (refs as readonly string[]) : [])
            }}
          >
            Add them as its next paragraph
          </button>
        </div>
      ) : (
        <p className="text-small text-soft">To take others, select them in the source.</p>
      )}
    </div>
  )
}
