/** What one party has in one row of the matrix. It has the party's name with it wherever there is no column to tell. */
import type { ReactNode } from 'react'
import type { Anchor } from '../model/anchors.ts'
import type { Party } from '../model/Story.ts'
import { PartyTag } from './PartyTag.tsx'

interface Props {
  party: Party
  anchor: Anchor
  children: ReactNode
}

export function MatrixCell({ party, anchor, children }: Props) {
  return (
    <td
      role="cell"
      id={anchor.id}
      data-of={party.id}
      className="flex items-baseline gap-2 text-note data-[lens=in]:rounded-md data-[lens=in]:bg-tint data-[lens=in]:px-2.5 data-[lens=in]:py-2 data-[lens=out]:hidden print:data-[lens=out]:flex data-[lens=out]:text-soft forced-colors:data-[lens=in]:outline-1 columns:table-cell columns:px-2.5! columns:py-3.5! columns:align-top columns:data-[lens=out]:table-cell!"
    >
      <span className="w-13 flex-none text-small columns:hidden">
        <PartyTag party={party} abbreviation={party.short} />
      </span>
      <span className="min-w-0 flex-1">{children}</span>
    </td>
  )
}
