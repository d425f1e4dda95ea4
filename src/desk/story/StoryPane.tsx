/** The story, taken apart: its groups as tabs, and the group or the entry that is open. */
import { useEffect } from 'react'
import { partAt, pathOf, valueAt } from '../document/values.ts'
import { groupOf, groups } from '../forms/groups.ts'
import { useArticle, useDesk } from '../state/DeskContext.ts'
import { countsOf, useProblems } from '../state/ProblemsContext.tsx'
import { ProblemCount } from '../ui/ProblemCount.tsx'
import { CellPage } from './CellPage.tsx'
import { EntryPage } from './EntryPage.tsx'
import { GroupPage } from './GroupPage.tsx'

export function StoryPane() {
  const open = useDesk((state) => state.open)
  return (
    <section aria-label="Story" className="pane desk-story">
      <GroupTabs />
      <div className="relative min-h-0 flex-1 overflow-y-auto p-4" key={open}>
        <OpenPage path={open} />
      </div>
    </section>
  )
}

function OpenPage({ path }: { path: string }) {
  const article = useArticle()
  const goTo = useDesk((state) => state.goTo)
  const [first, , field] = path.split('.')
  const isCell = first === 'points' && field === 'positions'
  const part = partAt(pathOf(path))
  const isThere = path !== '' && part !== undefined && valueAt(article, pathOf(path)) !== undefined
  const group = groupOf(path)
  const isGone = !isCell && !isThere && path !== group
  // An undo may have taken the entry away, and the focus with it. A redo brings it back, so it stays open.
  useEffect(() => {
    if (isGone && document.activeElement === document.body) goTo(path, group)
  }, [isGone, path, group, goTo])
  if (isCell) return <CellPage path={path} />
  return isThere ? <EntryPage path={path} part={part} /> : <GroupPage group={group} />
}

function GroupTabs() {
  const open = useDesk((state) => state.open)
  const goTo = useDesk((state) => state.goTo)
  const problems = useProblems()
  const current = groupOf(open)
  return (
    <nav aria-label="Parts of the story" className="flex flex-wrap gap-x-1 border-b border-rule px-3 pt-2">
      {groups.map(({ id, name }) => {
        // What has no path is told of no group.
        const its = problems.filter(({ path }) => path !== '' && groupOf(path) === id)
        return (
          <button
            key={id}
            type="button"
            className="tab"
            aria-current={id === current ? 'page' : undefined}
            onClick={() => {
              goTo(id)
            }}
          >
            {name}
            <ProblemCount counts={countsOf(its)} />
          </button>
        )
      })}
    </nav>
  )
}
