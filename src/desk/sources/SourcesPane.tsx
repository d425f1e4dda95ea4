/** The sources: the text of one of them with its numbered paragraphs, and how another is added. */
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { sourceOf } from '../../article/schema/refs.ts'
import { entryName } from '../forms/groups.ts'
import { useArticle, useDesk, useTexts } from '../state/DeskContext.ts'
import { AddSource } from './AddSource.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import { useShownParagraph } from './ShownParagraph.ts'
import { SourceText } from './SourceText.tsx'

export function SourcesPane() {
  const article = useArticle()
  const texts = useTexts()
  const goTo = useDesk((state) => state.goTo)
  const shown = useShownParagraph()
  const ids = Object.keys(article.sources)
  // A paragraph that was asked for since then is of the source to show.
  const [choice, setChoice] = useState({ source: ids[0] ?? null, since: shown })
  const chosen = shown && shown !== choice.since ? sourceOf(shown.ref) : choice.source
  const [isAdding, setIsAdding] = useState(ids.length === 0)
  /** The source whose text is being replaced, until another paragraph is asked for. */
  const [replacing, setReplacing] = useState<{ source: string | null; since: typeof shown }>()
  const showText = (source: string) => {
    setChoice({ source, since: shown })
    setIsAdding(false)
    setReplacing(undefined)
  }
  const current = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null)
  const isOpen = isAdding || current === null
  const isReplacing = replacing?.source === current && replacing.since === shown
  const currentTab = useRef<HTMLButtonElement>(null)
  const showAdded = (source: string) => {
    flushSync(() => {
      showText(source)
    })
    // The form is gone, with the button that was pressed.
    currentTab.current?.focus()
  }
  return (
    <section aria-label="Sources" className="pane">
      <nav
        aria-label="Sources of the story"
        className="flex flex-wrap items-center gap-x-1 border-b border-rule px-3 pt-2"
      >
        {ids.map((id) => (
          <button
            key={id}
            ref={id === current ? currentTab : undefined}
            type="button"
            className="tab"
            aria-current={!isOpen && id === current ? 'page' : undefined}
            onClick={() => {
              showText(id)
            }}
          >
            {entryName(article, `sources.${id}`)}
          </button>
        ))}
        <button
          type="button"
          className="tab"
          aria-current={isOpen ? 'page' : undefined}
          onClick={() => {
            setIsAdding(true)
            setReplacing(undefined)
          }}
        >
          + Add a source
        </button>
      </nav>
      <div className="relative min-h-0 flex-1 overflow-y-auto p-3">
        {isOpen ? (
          <AddSource source={null} onAdded={showAdded} />
        ) : (
          <>
            <div className="mb-2 flex flex-wrap gap-x-4">
              <button
                type="button"
                className="link text-small"
                onClick={() => {
                  goTo(`sources.${current}`)
                }}
              >
                Title, publisher and date
              </button>
              {texts[current] !== undefined && (
                <button
                  type="button"
                  className="link text-small"
                  onClick={() => {
                    setReplacing(isReplacing ? undefined : { source: current, since: shown })
                  }}
                >
                  {isReplacing ? 'Keep the text' : 'Replace the text …'}
                </button>
              )}
            </div>
            {texts[current] === undefined || isReplacing ? (
              <AddSource key={current} source={current} onAdded={showAdded} />
            ) : (
              <SourceText key={current} source={current} text={texts[current]} />
            )}
          </>
        )}
      </div>
      <SelectionBar />
    </section>
  )
}
