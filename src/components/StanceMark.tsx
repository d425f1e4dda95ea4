/** A stance as its shape and its word. */
import type { Stance } from '../article/schema/Article.ts'
import { useText } from '../state/TextContext.ts'

export function StanceMark({ stance }: { stance: Stance | undefined }) {
  const { words } = useText()
  const name = stance ?? 'unstated'
  return (
    <span className={`inline-flex items-center gap-1.5 ${stance ? 'font-strong' : 'text-soft'}`}>
      <svg aria-hidden="true" className="size-3.5 flex-none">
        <use href={`#stance-${name}`} />
      </svg>
      {words.stances[name]}
    </span>
  )
}
