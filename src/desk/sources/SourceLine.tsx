/** One line of a source: its number and kind, its words, and what rests on them. */
import { type SyntheticEvent, useEffect, useRef } from 'react'
import { entryName } from '../forms/groups.ts'
import { isSpokenIn } from '../../article/source/verbatim.ts'
import { chosenWords, markedPieces } from '../source/chosenWords.ts'
import { type Kind, kinds } from '../source/kinds.ts'
import { useArticle, useDesk } from '../state/DeskContext.ts'
import { selectionBar } from './selectionBarPath.ts'
import { useShownParagraph } from './ShownParagraph.ts'

interface Props {
  source: string
  /** Its place in the text, from 0. */
  at: number
  /** Undefined for a line that is left out. */
  id: string | undefined
  kind: Kind
  text: string
  /** The paths of what rests on it, with blanks between them. */
  entries: string
}

const kindNames: Readonly<Record<Kind, string>> = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  caption: 'Caption',
  summary: 'Summary',
  body: 'Body',
  none: 'Left out',
}

export function SourceLine({ source, at, id, kind, text, entries }: Props) {
  const setKind = useDesk((state) => state.setKind)
  const name = id ?? 'left out'
  return (
    <li className="grid grid-cols-[4.75rem_1fr] gap-x-2 border-b border-rule py-2" data-left-out={kind === 'none'}>
      <div className="flex flex-col items-start gap-1">
        <span className="font-mono text-small">{id === undefined ? '–' : `¶ ${id}`}</span>
        <select
          aria-label={`Kind of paragraph ${name}, ${text.slice(0, 30)}`}
          className="w-full border border-transparent bg-transparent text-label text-soft hover:border-rule"
          value={kind}
          onChange={({ currentTarget }) => {
            setKind(source, at, currentTarget.value as Kind)
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {kindNames[one]}
            </option>
          ))}
        </select>
      </div>
      <div className="min-w-0">
        {id === undefined ? <p className="text-soft">{text}</p> : <Words source={source} id={id} text={text} />}
        {entries !== '' && <Resting entries={entries.split(' ')} />}
      </div>
    </li>
  )
}

/** They can be selected by mouse and, as in a text box, by keyboard; what is typed changes nothing. */
function Words({ source, id, text }: { source: string; id: string; text: string }) {
  const ref = `${source}:${id}`
  const select = useDesk((state) => state.select)
  const isSelected = useDesk((state) => state.selection?.ref === ref)
  const quoted = useDesk(({ draft }) =>
    Object.values(draft?.article.quotes ?? {})
      .filter(({ refs }) => (refs as readonly string[]).includes(ref))
      .flatMap(({ words }) => words),
  )
  const goTo = useDesk((state) => state.goTo)
  const open = useDesk((state) => state.open)
  const box = useRef<HTMLDivElement>(null)
  const shown = useShownParagraph()
  useEffect(() => {
    if (shown?.ref !== ref) return
    box.current?.scrollIntoView({ block: 'center' })
    box.current?.focus({ preventScroll: true })
  }, [shown, ref])
  const take = ({ currentTarget }: SyntheticEvent<HTMLElement>) => {
    const range = rangeIn(currentTarget)
    if (!range) return
    const words = chosenWords(text, range.start, range.end)
    select({ source, ref, words, isSpoken: isSpokenIn(words, text) })
  }
  return (
    <div
      ref={box}
      role="textbox"
      aria-multiline
      aria-readonly
      aria-label={`Paragraph ${id}`}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      className="source-words"
      data-selected={isSelected}
      onSelect={take}
      onFocus={take}
      onBeforeInput={refuse}
      onPaste={refuse}
      onCut={refuse}
      onDrop={refuse}
      onKeyDown={(event) => {
        // By keyboard, the buttons would be behind all other paragraphs.
        if (event.key === 'Enter') goTo(open, selectionBar)
        if (changesText(event.key) && !event.ctrlKey && !event.metaKey) event.preventDefault()
      }}
    >
      {markedPieces(text, quoted).map((piece, at) =>
        piece.isMarked ? (
          <mark key={at} className="bg-panel text-ink underline decoration-2 underline-offset-2">
            {piece.text}
          </mark>
        ) : (
          <span key={at}>{piece.text}</span>
        ),
      )}
    </div>
  )
}

const refuse = (event: SyntheticEvent) => {
  event.preventDefault()
}

const changesText = (key: string): boolean => key.length === 1 || ['Enter', 'Backspace', 'Delete'].includes(key)

/** From where to where the element's text is selected. */
function rangeIn(element: HTMLElement): { start: number; end: number } | undefined {
  const selection = window.getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
  if (!range || !element.contains(range.commonAncestorContainer)) return undefined
  const before = range.cloneRange()
  before.selectNodeContents(element)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return { start, end: start + range.toString().length }
}

function Resting({ entries }: { entries: readonly string[] }) {
  const article = useArticle()
  const goTo = useDesk((state) => state.goTo)
  const links = (
    <ul className="mt-1 flex flex-wrap gap-1" aria-label="What rests on it">
      {entries.map((entry) => (
        <li key={entry}>
          <button
            type="button"
            className="chip"
            onClick={() => {
              goTo(entry)
            }}
          >
            {entryName(article, entry)}
          </button>
        </li>
      ))}
    </ul>
  )
  if (entries.length <= few) return links
  return (
    <details>
      <summary className="link mt-1 inline-block text-label text-soft">{entries.length} entries rest on it</summary>
      {links}
    </details>
  )
}

/** More than these would push the next paragraph out of sight. */
const few = 3
