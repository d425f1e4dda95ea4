/** A cell of the grid: what a party says on a point, or how it is silent, or nothing yet. */
import { type Stance, stances } from '../../article/schema/Position.ts'
import { partAt, pathOf, valueAt } from '../document/values.ts'
import { entryName } from '../forms/groups.ts'
import { initialOf } from '../forms/initialOf.ts'
import { PartForm } from '../forms/PartForm.tsx'
import { ProblemNotes } from '../forms/ProblemNotes.tsx'
import { standpointOf } from '../forms/relevance.ts'
import { useArticle, useDesk } from '../state/DeskContext.ts'
import { useProblemsAt } from '../state/ProblemsContext.tsx'
import { ComparedTicks } from './ComparedTicks.tsx'
import { HasChanged } from './HasChanged.tsx'
import { newPosition } from './newEntries.ts'
import { PageHead } from './PageHead.tsx'

/** @param path `points.draft.positions.norland` */
export function CellPage({ path }: { path: string }) {
  const article = useArticle()
  const setValue = useDesk((state) => state.setValue)
  const goTo = useDesk((state) => state.goTo)
  const silencePath = path.replace('.positions.', '.silences.')
  const problems = useProblemsAt(path, false, silencePath)
  const [position, silence] = [valueAt(article, pathOf(path)), valueAt(article, pathOf(silencePath))]
  const [, point = '', , party = ''] = path.split('.')
  const name = entryName(article, path)
  const takeOut = () => {
    setValue(position ? path : silencePath, undefined)
    // The button is gone then.
    goTo(path)
  }
  return (
    <>
      <PageHead path={path} title={name}>
        <button
          type="button"
          className="btn"
          onClick={() => {
            goTo(`points.${point}`)
          }}
        >
          The point
        </button>
        {(position ?? silence) !== undefined && (
          <button type="button" className="btn" onClick={takeOut}>
            Take out
          </button>
        )}
      </PageHead>
      <p className="mb-4 font-serif text-body">
        {article.points[point]?.proposition ?? article.points[point]?.question}
      </p>
      <ProblemNotes id="cell-problems" problems={problems} />
      {position !== undefined && <Position path={path} name={name} />}
      {position === undefined && silence !== undefined && <Silence path={silencePath} name={name} />}
      {position === undefined && silence === undefined && (
        <NotStated point={point} party={party} path={path} silencePath={silencePath} />
      )}
    </>
  )
}

function Position({ path, name }: { path: string; name: string }) {
  const part = partAt(pathOf(path))
  return (
    <div className="flex flex-col gap-6">
      {part && <PartForm path={path} part={part} name={name} />}
      <HasChanged path={path} what="It has changed" />
      <ComparedTicks paths={[path]} />
    </div>
  )
}

function Silence({ path, name }: { path: string; name: string }) {
  const part = partAt(pathOf(path))
  return part && <PartForm path={path} part={part} name={name} />
}

interface NotStatedProps {
  point: string
  party: string
  path: string
  silencePath: string
}

function NotStated({ point, party, path, silencePath }: NotStatedProps) {
  const article = useArticle()
  const setValue = useDesk((state) => state.setValue)
  const goTo = useDesk((state) => state.goTo)
  const silencePart = partAt(pathOf(silencePath))
  const isPlain = standpointOf(article, path) === 'stance'
  const state = (stance?: Stance) => {
    setValue(path, newPosition(article, point, null, stance))
    goTo(path, `${path}.text`)
  }
  const silent = () => {
    if (silencePart) setValue(silencePath, initialOf(silencePart))
    goTo(path, `${silencePath}.kind`)
  }
  return (
    <div className="flex flex-col gap-3">
      <p>
        Not stated. It stays so where the sources say nothing of it: an honest blank tells the reader more than a guess.
      </p>
      <div
        className="flex flex-wrap gap-2"
        role="group"
        aria-label={`What ${entryName(article, `parties.${party}`)} says`}
      >
        {isPlain ? (
          stances.map((stance) => (
            <button
              key={stance}
              type="button"
              className="btn"
              onClick={() => {
                state(stance)
              }}
            >
              It is {stance}
            </button>
          ))
        ) : (
          <button
            type="button"
            className="btn"
            onClick={() => {
              state()
            }}
          >
            It has a position
          </button>
        )}
        <button type="button" className="btn" onClick={silent}>
          The source says that it is silent
        </button>
      </div>
    </div>
  )
}
