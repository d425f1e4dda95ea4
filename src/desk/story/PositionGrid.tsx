/** The grid: a row for each sticking point, a column for each party, and a cell that opens what the party says on it. */
import type { Article } from '../../article/schema/Article.ts'
import { markOf } from '../../model/standing.ts'
import { Mark } from '../../ui/Mark.tsx'
import { stanceNames } from '../forms/controls/stanceNames.ts'
import { entryName } from '../forms/groups.ts'
import { useArticle, useDesk } from '../state/DeskContext.ts'
import { useCounts } from '../state/ProblemsContext.tsx'
import { ProblemCount } from '../ui/ProblemCount.tsx'

export function PositionGrid() {
  const article = useArticle()
  const goTo = useDesk((state) => state.goTo)
  const counts = useCounts()
  const parties = Object.keys(article.parties)
  const points = Object.entries(article.points)
  if (points.length === 0) {
    return <p className="text-soft">No sticking point yet: something that has to be settled before there is a deal.</p>
  }
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Grid of positions">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th scope="col" className="p-1 text-start text-small font-strong">
              Point
            </th>
            {parties.map((party) => (
              <th key={party} scope="col" className="p-1 text-center text-small font-strong">
                {article.parties[party]?.shortName ?? entryName(article, `parties.${party}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map(([point, { outcome }]) => (
            <tr key={point} className="border-t border-rule">
              <th scope="row" className="p-0 text-start font-plain">
                <button
                  type="button"
                  className="flex w-full items-baseline gap-2 px-1 py-2 text-start hover:bg-panel"
                  onClick={() => {
                    goTo(`points.${point}`)
                  }}
                >
                  <span>
                    {entryName(article, `points.${point}`)}
                    {outcome && <span className="text-small text-soft"> · over</span>}
                  </span>
                  <ProblemCount counts={counts.get(`points.${point}`)} />
                </button>
              </th>
              {parties.map((party) => (
                <td key={party} className="p-0 text-center">
                  <Cell point={point} party={party} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What a party chooses or names, as short as the grid has it. */
function shortOf({ points }: Article, point: string, party: string): string {
  const { options = {}, positions } = points[point] ?? {}
  const { option, value } = positions?.[party] ?? {}
  if (option !== undefined)
    return [option]
      .flat()
      .map((id) => options[id]?.short ?? '?')
      .join(' ')
  // An empty value is one that nobody has filled in yet.
  return [value ?? '?'].flat().join('–') || '?'
}

function Cell({ point, party }: { point: string; party: string }) {
  const article = useArticle()
  const goTo = useDesk((state) => state.goTo)
  const path = `points.${point}.positions.${party}`
  const { toMend = 0, toFillIn = 0 } = useCounts().get(path) ?? {}
  const its = article.points[point]
  const mark = markOf({ position: its?.positions[party], silence: its?.silences?.[party] })
  const state = toMend > 0 ? 'to mend' : toFillIn > 0 ? 'still to fill in' : ''
  const name = `${entryName(article, path)}: ${mark ? stanceNames[mark] : 'stated'}${state && `, ${state}`}`
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      className="cell"
      data-state={state}
      data-hue={party}
      onClick={() => {
        goTo(path)
      }}
    >
      {mark ? (
        <Mark of={mark} className={mark === 'unstated' ? 'text-soft' : 'text-want'} />
      ) : (
        shortOf(article, point, party)
      )}
    </button>
  )
}
