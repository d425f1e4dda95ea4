/** A button that reads like a link in running text. */
import type { MouseEvent, ReactNode } from 'react'

interface Props {
  press: (event: MouseEvent<HTMLButtonElement>) => void
  children: ReactNode
  /** The name that a screen reader hears, where the text alone does not tell. */
  label?: string
}

export function TextButton({ press, children, label }: Props) {
  return (
    <button type="button" onClick={press} aria-label={label} className="min-h-6 font-strong quiet-link noscript:hidden">
      {children}
    </button>
  )
}
