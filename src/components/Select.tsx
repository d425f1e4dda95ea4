/** A select in the house's look. Its label is around it, where it is used. Without a value it keeps its own. */
import type { ReactNode } from 'react'

type Props = (Controlled | { readonly value?: never; readonly choose?: never }) & {
  /** The options. */
  children: ReactNode
  /** What `early.ts` and `Choices.tsx` know it by. */
  name?: string
}

interface Controlled {
  readonly value: string
  readonly choose: (value: string) => void
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
