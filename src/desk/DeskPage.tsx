/** The desk: its start page, or a story with its sources, its form, and the page or the problems beside it. */
import { useRef, useState } from 'react'
import { DeskBar } from './bar/DeskBar.tsx'
import { useSaving } from './bar/useSaving.ts'
import { useColumns } from './hooks/useColumns.ts'
import { useDeskAddress } from './hooks/useDeskAddress.ts'
import { useLock } from './hooks/useLock.ts'
import { useShortcuts } from './hooks/useShortcuts.ts'
import { type Side, useSide } from './hooks/useSide.ts'
import { PreviewPane } from './preview/PreviewPane.tsx'
import { ProblemsPane } from './problems/ProblemsPane.tsx'
import { SideTabs } from './SideTabs.tsx'
import { SourcesPane } from './sources/SourcesPane.tsx'
import { type ShownParagraph, ShownParagraphContext } from './sources/ShownParagraph.ts'
import { StartPage } from './start/StartPage.tsx'
import { useDesk, useHistory } from './state/DeskContext.ts'
import { ProblemsProvider } from './state/ProblemsContext.tsx'
import { StoryPane } from './story/StoryPane.tsx'

export function DeskPage() {
  useDeskAddress()
  const isOpen = useDesk((state) => state.draft !== null)
  return isOpen ? <OpenStory /> : <StartPage />
}

function OpenStory() {
  const saving = useSaving()
  const lock = useLock()
  const { undo, redo } = useHistory()
  const select = useDesk((state) => state.select)
  useShortcuts({
    save: saving.save,
    undo,
    redo,
    escape: () => {
      select(null)
    },
  })
  const columns = useColumns()
  const [side, setSide] = useSide(columns)
  const panes = useRef<HTMLElement>(null)
  const [shown, setShown] = useState<ShownParagraph | null>(null)
  const show = (ref: string) => {
    setShown({ ref })
    if (columns < 3) setSide('sources')
  }
  const choose = (chosen: Side) => {
    setSide(chosen)
    // The page may have been scrolled in another part.
    if (columns === 1) panes.current?.scrollIntoView()
  }
  const tabs = <SideTabs columns={columns} side={side} onChoose={choose} typeProblems={saving.found.length} />
  return (
    <ProblemsProvider>
      <ShownParagraphContext value={{ shown, show }}>
        <div className="desk" data-columns={columns}>
          <DeskBar saving={saving}>{columns > 1 && tabs}</DeskBar>
          {lock.isElsewhere && (
            <p role="alert" className="note mx-4 mt-2" data-severity="problem">
              This story is open in another window, so nothing can be changed here.{' '}
              <button type="button" className="link" onClick={lock.takeOver}>
                Go on here instead
              </button>
            </p>
          )}
          <p
            role={saving.isTrouble ? 'alert' : 'status'}
            tabIndex={-1}
            className={saving.told === '' ? 'sr-only' : 'told note mx-4 mt-2'}
            data-severity={saving.isTrouble ? 'problem' : 'done'}
          >
            {saving.told}
            {saving.saveOver && (
              <>
                {' '}
                <button
                  type="button"
                  className="link"
                  onClick={({ currentTarget }) => {
                    if (!saving.saveOver || !window.confirm(saving.saveOver.question)) return
                    // The button goes once it is saved; what came of it stands in the same line.
                    currentTarget.parentElement?.focus()
                    saving.saveOver.act()
                  }}
                >
                  Save mine over it
                </button>
              </>
            )}
          </p>
          {columns === 1 && tabs}
          <main ref={panes} className="desk-panes" data-side={side} data-elsewhere={lock.isElsewhere}>
            <div className="desk-sources">
              <SourcesPane />
            </div>
            <StoryPane />
            <section className="pane desk-side" aria-label={side === 'problems' ? 'Problems' : 'Page'}>
              {side === 'problems' ? <ProblemsPane typeProblems={saving.found} /> : <PreviewPane />}
            </section>
          </main>
        </div>
      </ShownParagraphContext>
    </ProblemsProvider>
  )
}
