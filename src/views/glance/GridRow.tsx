/** A sticking point in the grid: its proposition, what the lens finds on it, a mark a party, and under it the line of an open cell. */
import { memo, useState } from 'react'
import { mostPartiesOnSmallPhone } from '../../article/schema/gridLimits.ts'
import { pointAnchor } from '../../model/anchors.ts'
import { markOf } from '../../model/standing.ts'
import type { Stand, StickingPoint } from '../../model/Story.ts'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { bringIntoSight } from '../../ui/hooks/bringIntoSight.ts'
import { NoBreakHyphens } from '../../ui/NoBreakHyphens.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { StandingText } from '../../ui/StandingText.tsx'
import { RelationBadge } from '../../ui/RelationBadge.tsx'
import { GridLine } from './GridLine.tsx'

interface Props {
  point: StickingPoint
  /** The number of its first cell among all cells of the grid, from 0. */
  firstCell: number
  /** The column of the one cell of the grid that the Tab key stops at, from 0, if that cell is in this row. */
  tabColumn: number | undefined
}

/** Only the rows that an arrow key leaves and comes to are rendered again. */
export const GridRow = memo(function GridRow({ point, firstCell, tabColumn }: Props) {
  const [openParty, setOpenParty] = useState<string>()
  const { parties, dir } = useStory()
  const { glance } = useWords()
  const open = point.stands.find(({ party }) => party.id === openParty)
  const shortened = point.options.filter(({ name, short }) => name !== short)
  return (
    <>
      <tr className={`break-inside-avoid border-b ${open ? 'border-transparent print:border-rule' : 'border-rule'}`}>
        <th scope="row" className="grid-label">
          <AnchorLink to={pointAnchor(point.id)} className="text-pretty">
            <span>
              <NoBreakHyphens text={point.rowLabel} />
            </span>
            {shortened.length > 0 && (
              <span className="text-small font-plain text-soft">
                {` ${shortened.map(({ name, short }) => `${short}: ${name}`).join('; ')}`}
              </span>
            )}
            {point.outcome && (
              <span className="mt-0.5 text-small font-plain text-ink">{` ${dir === 'rtl' ? '←' : '→'} ${glance.outcomes[point.outcome.kind]}`}</span>
            )}{' '}
            <RelationBadge point={point} size="row" />
          </AnchorLink>
        </th>
        {point.stands.map((stand, at) => (
          <td key={stand.party.id} data-party={stand.party.id} className="h-13 print:h-8 bg-tint forced-lens-column">
            <Cell
              point={point}
              stand={stand}
              number={firstCell + at}
              isTabStop={at === tabColumn}
              isOpen={stand === open}
              onToggle={() => {
                setOpenParty(stand === open ? undefined : stand.party.id)
              }}
            />
          </td>
        ))}
      </tr>
      {open && (
        // A translator replaces text; another party's line is a new element.
        <tr key={open.party.id} ref={bringIntoSight}>
          <td colSpan={parties.length + 1} className="border-b border-ink pt-3 pb-3 print:hidden">
            <GridLine point={point} stand={open} />
          </td>
        </tr>
      )}
    </>
  )
})

interface CellProps {
  point: StickingPoint
  stand: Stand
  /** Among all cells of the grid, from 0; the arrow keys go by it. */
  number: number
  isTabStop: boolean
  /** Whether its line shows under the row. */
  isOpen: boolean
  onToggle: () => void
}

function Cell({ point, stand, number, isTabStop, isOpen, onToggle }: CellProps) {
  const { parties } = useStory()
  const { stanceOfParty } = useWords()
  const { position } = stand
  const mark = markOf(stand)
  return (
    <button
      type="button"
      data-cell={number}
      tabIndex={isTabStop ? 0 : -1}
      aria-expanded={isOpen}
      aria-label={stanceOfParty(stand, point)}
      className={`grid-cell noscript:pointer-events-none ${position ? 'text-voice' : 'text-soft'}`}
      onClick={onToggle}
    >
      {mark ? (
        <Mark
          of={mark}
          className={
            position ? 'text-[26px] @max-tiny:text-[20px] print:text-[19px]' : 'text-[18px] @max-tiny:text-[15px]'
          }
        />
      ) : (
        <StandingText
          point={point}
          stand={stand}
          className={`max-w-full text-note/[1.15] font-strong text-balance wrap-anywhere ${parties.length > mostPartiesOnSmallPhone ? '@max-tablet:text-label' : '@max-narrow:text-label'}`}
        />
      )}
    </button>
  )
}
