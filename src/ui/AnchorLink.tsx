/**
 * A link to a place on this page. It is a plain fragment, so it works without the script, in a new tab and in print; with the script
 * it also takes away what hides the place, and lands below what sticks.
 */
import type { ReactNode } from 'react'
import type { Anchor } from '../model/anchors.ts'
import { useViewState } from '../state/ExplainerContext.ts'
import { isPlainClick } from '../state/isPlainClick.ts'

interface Props {
  /** `pointAnchor('territory')` */
  to: Anchor
  /** What is read out, where the text alone does not say enough: `"Next point: Territory"`. */
  label?: string
  className?: string
  /** In a nav: it leads to where the reader is. */
  isCurrent?: boolean
  /** What the link does instead of leading to the place: `() => showQuotesOn('territory')`. */
  onFollow?: (() => void) | undefined
  children: ReactNode
}

export function AnchorLink({ to, label, className, isCurrent, onFollow, children }: Props) {
  const goTo = useViewState((state) => state.goTo)
  return (
    <a
      href={`#${to.id}`}
      aria-label={label}
      aria-current={isCurrent === true ? true : undefined}
      // In a card the script in the head has moved the mark: see prehydration/markView.ts.
      suppressHydrationWarning={isCurrent !== undefined}
      className={className}
      onClick={(event) => {
        if (!isPlainClick(event)) return
        event.preventDefault()
        if (onFollow) onFollow()
        else goTo(to)
      }}
    >
      {children}
    </a>
  )
}
