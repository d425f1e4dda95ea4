/** A button with a border around it, for what opens or does something. */
import type { ReactNode, Ref } from 'react'

interface Props {
  press: () => void
  children: ReactNode
  /** Whether it cannot be pressed yet. */
  disabled?: boolean
  /** Whether it opens a dialog. */
  opens?: boolean
  ref?: Ref<HTMLButtonElement>
}

export function PillButton({ press, children, disabled, opens, ref }: Props) {
  return (
    <button
      ref={ref}
      type="button"
      disabled={disabled}
      aria-haspopup={opens ? 'dialog' : undefined}
      onClick={press}
      className="min-h-8.5 rounded-full border border-rule px-3.5 py-1 text-small font-strong text-ink hover:border-ink disabled:text-soft noscript:hidden pointer-coarse:min-h-11"
    >
      {children}
    </button>
  )
}
