/** A select in the house's look. Its label is around it, where it is used. Without a value it keeps its own. */
import type { ReactNode } from 'react'

interface Props {
  /** The options. */
  children: ReactNode
  name?: string
  value?: string
  choose?: (value: string) => void
}

export function Select({ value, choose, children, name }: Props) {
  return (
    <select
      name={name}
      value={value}
      autoComplete="off"
      onChange={({ currentTarget }) => {
        choose?.(currentTarget.value)
      }}
      className="min-h-9.5 w-full min-w-0 flex-1 rounded-lg border border-soft bg-paper px-2.5 py-1 text-ink pointer-coarse:min-h-11"
    >
      {children}
    </select>
  )
}
