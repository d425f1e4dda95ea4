/** A select in the house's look. Its label is around it, where it is used. */
import type { ReactNode } from 'react'

interface Props {
  value: string
  choose: (value: string, select: HTMLSelectElement) => void
  /** The options. */
  children: ReactNode
  name?: string
}

export function Select({ value, choose, children, name }: Props) {
  return (
    <select
      name={name}
      value={value}
      autoComplete="off"
      onChange={({ currentTarget }) => {
        choose(currentTarget.value, currentTarget)
      }}
      className="min-h-9.5 w-full min-w-0 flex-1 rounded-lg border border-soft bg-paper px-2.5 py-1 text-ink pointer-coarse:min-h-11"
    >
      {children}
    </select>
  )
}
