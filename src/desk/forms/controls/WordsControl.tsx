/** The words of a quotation. They are taken from a source and can't be typed, so that nobody can misquote. */
import { siblingOf } from '../../document/values.ts'
import { isList, textIn } from '../../document/Written.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useDesk, useValue } from '../../state/DeskContext.ts'
import type { ControlProps } from './Control.ts'

export function WordsControl({ id, path, describedBy }: ControlProps) {
  const value = useValue(path)
  const refsPath = siblingOf(path, 'refs')
  const refs = useValue(refsPath)
  const setValues = useDesk((state) => state.setValues)
  const select = useDesk((state) => state.select)
  const selection = useDesk((state) => state.selection)
  const quotation = useWanted<HTMLQuoteElement>(path)
  const isOfOneParagraph = useValue(siblingOf(path, 'before')) !== undefined || path.endsWith('.original.words')
  const paragraphs = isList(value) ? (value as readonly string[]) : [textIn(value)]
  const take = (words: string | readonly string[], ref: string, others: readonly string[]) => {
    // In one step, so that no undo leaves the words with the paragraph of others.
    setValues({ [path]: words, [refsPath]: [...new Set([...others, ref])] })
    select(null)
    // The buttons are gone then.
    quotation.current?.focus()
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <blockquote
        ref={quotation}
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
            Take “{shortened(selection.words)}” instead
          </button>
          {!isOfOneParagraph && (
            <button
              type="button"
              className="btn"
              onClick={() => {
                const more = [...paragraphs.filter((words) => words !== ''), selection.words]
                take(more, selection.ref, isList(refs) ? (refs as readonly string[]) : [])
              }}
            >
              Add “{shortened(selection.words)}” as its next paragraph
            </button>
          )}
        </div>
      ) : (
        <p className="text-small text-soft">To take others, select them in the source.</p>
      )}
    </div>
  )
}

const shortened = (words: string): string => (words.length > 30 ? `${words.slice(0, 29).trimEnd()}…` : words)
