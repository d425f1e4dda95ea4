/** A link to a place in the story, in an editor's words: “Russia on Territory › Rests on”. */
import { entryOf } from '../forms/groups.ts'
import { placeName } from '../forms/placeName.ts'
import { useArticle, useDesk } from '../state/DeskContext.ts'

interface Props {
  /** @example 'points.territory.positions.russia.refs' */
  path: string
  /** @example 'font-strong' */
  className?: string
  /** Called before it leads there. */
  onFollow?: () => void
}

export function PlaceLink({ path, className = '', onFollow }: Props) {
  const article = useArticle()
  const goTo = useDesk((state) => state.goTo)
  return (
    <button
      type="button"
      className={`link text-start ${className}`}
      onClick={() => {
        onFollow?.()
        goTo(entryOf(path), path)
      }}
    >
      {placeName(article, path)}
    </button>
  )
}
