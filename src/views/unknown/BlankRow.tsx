/** A line of a list of blanks: a party with the sticking points on which it states nothing, or the other way round. */
import type { ReactNode } from 'react'
import { useWords } from '../../state/ExplainerContext.ts'

interface Props {
  /** Whose hue its links have, and which the lens may be on: `'russia'`. */
  party?: string
  /** The party, or the sticking point. */
  name: ReactNode
  blank: number
  /** Of how many. */
  total: number
  /** The points, or the parties, that are blank. */
  children: ReactNode
}

export function BlankRow({ party, name, blank, total, children }: Props) {
  const { unknown } = useWords()
  return (
    <li data-party={party} className="text-note">
      {name} <span className="whitespace-nowrap text-soft">{unknown.blanks(blank, total)}</span>{' '}
      <div className="text-voice">{blank === 0 ? unknown.allStated : children}</div>
    </li>
  )
}
