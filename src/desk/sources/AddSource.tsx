/** Takes the text of a source: pasted, dropped or chosen as a file. */
import { useId, useRef, useState } from 'react'
import { ownerOf } from '../document/values.ts'
import { checkedText } from '../source/checkedText.ts'
import { textOfFile } from '../source/fromFile.ts'
import { useArticle, useDesk, useTexts } from '../state/DeskContext.ts'
import { newSource } from '../story/newEntries.ts'

interface Props {
  /** The source whose text it is; null for a new one. */
  source: string | null
  onAdded: (source: string) => void
}

export function AddSource({ source, onAdded }: Props) {
  const id = useId()
  const article = useArticle()
  const setValue = useDesk((state) => state.setValue)
  const setText = useDesk((state) => state.setText)
  const [title, setTitle] = useState('')
  const before = useTexts()[source ?? '']
  // A text that is to be replaced is shown, so that it can be corrected in place.
  const [text, setOwnText] = useState(before ?? '')
  const [why, setWhy] = useState('')
  const [isReading, setIsReading] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)

  /** Shown in part, so that nobody can change the part and lose the rest. */
  const isLong = text.length > mostShown

  const add = () => {
    try {
      const checked = checkedText(text, 'What you pasted')
      let to = source
      if (to === null) {
        const { path, value } = newSource(article, title.trim())
        setValue(path, value)
        to = ownerOf(path)[1]
      }
      setText(to, checked)
      onAdded(to)
    } catch (error) {
      setWhy((error as Error).message)
    }
  }
  const read = async (file: File | undefined) => {
    if (!file) return
    setWhy('')
    setIsReading(true)
    try {
      setOwnText(await textOfFile(file))
      setTitle((old) => (old === '' ? file.name.replace(/\.[^.]+$/, '') : old))
    } catch (error) {
      setWhy((error as Error).message)
    }
    setIsReading(false)
  }
  return (
    <div
      className="flex flex-col gap-3"
      onDragOver={(event) => {
        event.preventDefault()
      }}
      onDrop={(event) => {
        event.preventDefault()
        void read(event.dataTransfer.files[0])
      }}
    >
      <p className="text-small text-soft">
        Paste the whole text, a paragraph a line, or drop a file: text, HTML, .docx or .pdf. It stays in this browser
        and in the folder “sources” of the project, and never gets onto the page.
        {before !== undefined &&
          ' What rests on a paragraph goes on resting on it, whatever its number in the new text. What rested on one that is gone is among the problems, and what rests on one with other words is to be compared anew.'}
      </p>
      {source === null && (
        <label htmlFor={`${id}-title`} className="flex flex-col gap-1 text-small font-strong">
          What to call the source
          <input
            id={`${id}-title`}
            className="field"
            value={title}
            onChange={({ currentTarget }) => {
              setTitle(currentTarget.value)
            }}
          />
        </label>
      )}
      <label htmlFor={`${id}-text`} className="flex flex-col gap-1 text-small font-strong">
        Its text
        <textarea
          ref={box}
          id={`${id}-text`}
          className="field min-h-48"
          readOnly={isLong}
          value={isLong ? `${text.slice(0, mostShown)} …` : text}
          aria-describedby={`${id}-why`}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain')
            // A long text is not shown letter by letter, or the browser would stand still.
            if (pasted.length <= mostShown) return
            event.preventDefault()
            setOwnText(pasted)
            setWhy('')
          }}
          onChange={({ currentTarget }) => {
            setOwnText(currentTarget.value)
            setWhy('')
          }}
        />
      </label>
      {isLong && (
        <p className="text-small text-soft">
          Only the beginning is shown, and all of it is taken. To change it, change the file.{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              setOwnText('')
              // The button is gone then.
              box.current?.focus()
            }}
          >
            Take another text
          </button>
        </p>
      )}
      <input
        type="file"
        aria-label="Take the text from a file"
        accept=".txt,.md,.html,.htm,.docx,.pdf,text/plain"
        className="text-small"
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0])
        }}
      />
      <p id={`${id}-why`} role="alert" className={why === '' ? 'sr-only' : 'note'} data-severity="problem">
        {why}
      </p>
      <button type="button" className="btn-main self-start" disabled={isReading || text.trim() === ''} onClick={add}>
        {isReading ? 'Reading …' : source === null ? 'Add the source' : 'Take this text'}
      </button>
    </div>
  )
}

const mostShown = 300_000
