/** The heading of what is open, with the way back to its group. It takes the focus where nothing in it was asked for. */
import type { ReactNode } from 'react'
import { useWanted } from '../hooks/useWanted.ts'
import { groupOf, groupWith } from '../forms/groups.ts'
import { useDesk } from '../state/DeskContext.ts'

interface Props {
  path: string
  title: string
  /** What can be done with it, at the line's end. */
  children?: ReactNode
}

export function PageHead({ path, title, children }: Props) {
  const goTo = useDesk((state) => state.goTo)
  const ref = useWanted<HTMLHeadingElement>(path, false)
  const group = groupOf(path)
  const { name } = groupWith(group)
  return (
    <header className="mb-4 flex flex-wrap items-baseline gap-x-3 gap-y-1">
      {path !== group && (
        <button
          type="button"
          className="link text-small"
          onClick={() => {
            goTo(group)
          }}
        >
          ← {name}
        </button>
      )}
      <h2 ref={ref} tabIndex={-1} className="font-serif text-question font-strong">
        {title}
      </h2>
      {children && <div className="ms-auto flex flex-wrap gap-2 one-column:ms-0">{children}</div>}
    </header>
  )
}
