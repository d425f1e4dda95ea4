/** Shows everybody again, and moves nothing under the hand. */
import { useViewState } from '../state/ExplainerContext.ts'
import { holdPlace } from './hooks/holdPlace.ts'

interface Props {
  /** `"Clear"` */
  children: string
  /** Size and place, as utilities: `'ms-2 inline'`. */
  className: string
}

export function ClearLensButton({ children, className }: Props) {
  const clearLens = useViewState((state) => state.clearLens)
  return (
    <button
      type="button"
      className={`thin-link font-strong text-soft hover:text-ink ${className}`}
      onClick={({ currentTarget }) => {
        holdPlace(currentTarget, clearLens)
      }}
    >
      {children}
    </button>
  )
}
