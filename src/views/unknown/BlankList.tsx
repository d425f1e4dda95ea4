/** A list of who or what is without a stated position: a name, how many blanks, and which. */
import type { ReactNode } from 'react'

interface Props {
  /** `"Not stated, by party"` */
  heading: string
  /** One `<BlankRow>` each. */
  children: ReactNode
}

export const BlankList = ({ heading, children }: Props) => (
  <div>
    <h3 className="font-serif text-question font-strong tracking-question">{heading}</h3>
    <ul className="mt-1.5 grid grid-cols-[minmax(0,11fr)_minmax(3rem,auto)_minmax(0,17fr)] gap-x-3 border-t border-ink @max-tablet:grid-cols-[fit-content(45%)_minmax(3rem,auto)_minmax(0,1fr)] @max-tiny:grid-cols-[minmax(0,1fr)_auto]">
      {children}
    </ul>
  </div>
)
