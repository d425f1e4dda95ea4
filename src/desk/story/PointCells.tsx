/** What each party says on one point, as links to its position. */
import { Mark } from '../../ui/Mark.tsx'
import { markOf } from '../../model/standing.ts'
import { entryName } from '../forms/groups.ts'
import { stanceNames } from '../forms/controls/stanceNames.ts'
import { useArticle, useDesk } from '../state/DeskContext.ts'

/** @param path `points.draft` */
export function PointCells({ path }: { path: string }) {
  const article = useArticle()
  const goTo = useDesk((state) => state.goTo)
  const point = article.points[path.split('.')[1] ?? '']
  if (!point) return null
  return (
    <ul className="flex flex-wrap gap-2" aria-label="Positions">
      {Object.keys(article.parties).map((id) => {
        const mark = markOf({ position: point.positions[id], silence: point.silences?.[id] })
        return (
          <li key={id}>
            <button
              type="button"
              className="btn gap-2"
              onClick={() => {
                goTo(`${path}.positions.${id}`)
              }}
            >
              {mark && <Mark of={mark} />}
              {entryName(article, `parties.${id}`)}
              <span className="text-soft">{mark === undefined ? 'Stated' : stanceNames[mark]}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
