/** One entry of the story: a party, a sticking point, a quotation, an event. */
import type { Part } from '../../article/schema/Part.ts'
import { ownerOf } from '../document/values.ts'
import { isList, keysOf } from '../document/Written.ts'
import { entryName, groupOf } from '../forms/groups.ts'
import { PartForm } from '../forms/PartForm.tsx'
import { ProblemNotes } from '../forms/ProblemNotes.tsx'
import { useWanted } from '../hooks/useWanted.ts'
import { useArticle, useDesk, useValue } from '../state/DeskContext.ts'
import { useProblemsAt } from '../state/ProblemsContext.tsx'
import { ComparedTicks } from './ComparedTicks.tsx'
import { HasChanged } from './HasChanged.tsx'
import { PageHead } from './PageHead.tsx'
import { PointCells } from './PointCells.tsx'
import { SettlePoint } from './Endings.tsx'
import { takeOutWords, takenOut } from './takingOut.ts'
import { WhatIsAsked } from './WhatIsAsked.tsx'

interface Props {
  /** @example 'quotes.mess' */
  path: string
  part: Part
}

export function EntryPage({ path, part }: Props) {
  const article = useArticle()
  // That no party has a position on a point is told at the point.
  const problems = useProblemsAt(path, false, `${path}.positions`)
  const name = entryName(article, path)
  return (
    <>
      <PageHead path={path} title={name}>
        <MoveAndRemove path={path} name={name} />
      </PageHead>
      <ProblemNotes id="entry-problems" problems={problems} />
      <div className="flex flex-col gap-6">
        {path.startsWith('points.') && <PointCells path={path} />}
        {path.startsWith('points.') && <SettlePoint path={path} />}
        {path.startsWith('points.') && <WhatIsAsked path={path} />}
        <PartForm path={path} part={part} name={name} />
        {path.startsWith('parties.') && <HasChanged path={`${path}.wants`} what="What it wants has changed" />}
        <ComparedTicks paths={[path]} />
      </div>
    </>
  )
}

type Way = 'up' | 'down'

/** Where `goTo` leads to the button. It is no path of the story. */
const moveButton = (path: string, way: Way) => `${path} ${way}`

function MoveAndRemove({ path, name }: { path: string; name: string }) {
  const [owner, key] = ownerOf(path)
  const article = useArticle()
  const entries = useValue(owner)
  const move = useDesk((state) => state.move)
  const setValues = useDesk((state) => state.setValues)
  const goTo = useDesk((state) => state.goTo)
  const keys = keysOf(entries)
  const at = keys.indexOf(key)
  const takeOut = takeOutWords(article, path)
  const up = useWanted<HTMLButtonElement>(moveButton(path, 'up'))
  const down = useWanted<HTMLButtonElement>(moveButton(path, 'down'))
  const moveTo = (to: number, way: Way) => {
    if (to < 0 || to >= keys.length) return
    move(path, to)
    const moved = isList(entries) ? `${owner}.${to}` : path
    // The button keeps the focus, so that it can be pressed again.
    goTo(moved, moveButton(moved, way))
  }
  return (
    <>
      <button
        ref={up}
        type="button"
        className="btn"
        aria-disabled={at <= 0}
        onClick={() => {
          moveTo(at - 1, 'up')
        }}
      >
        Move up
      </button>
      <button
        ref={down}
        type="button"
        className="btn"
        aria-disabled={at >= keys.length - 1}
        onClick={() => {
          moveTo(at + 1, 'down')
        }}
      >
        Move down
      </button>
      <button
        type="button"
        className="btn"
        aria-label={takeOut.replace('Take out', `Take out ${name}`)}
        onClick={() => {
          setValues(takenOut(article, path))
          goTo(groupOf(path))
        }}
      >
        {takeOut}
      </button>
    </>
  )
}
