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
    <ul className="blank-list mt-1.5">{children}</ul>
  </div>
)
