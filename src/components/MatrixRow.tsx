/** One sticking point of the matrix: its question, what each party says, and the details under it. */
import { cellAnchor, rowAnchor } from '../model/anchors.ts'
import type { StickingPoint } from '../model/Story.ts'
import { useText } from '../state/TextContext.ts'
import { ChangedMark } from './ChangedMark.tsx'
import { MatrixCell } from './MatrixCell.tsx'
import { Refs } from './Refs.tsx'
import { RowDetails } from './RowDetails.tsx'
import { StanceMark } from './StanceMark.tsx'

export function MatrixRow({ point }: { point: StickingPoint }) {
  const { story } = useText()
  return (
    <>
      <tr
        role="row"
        id={rowAnchor(point.id).id}
        data-point={point.id}
        className="grid grid-cols-1 gap-2.5 pt-3.5 columns:table-row @wide:in-data-[columns=many]:grid-cols-3"
      >
        <th
          role="rowheader"
          scope="row"
          className="text-start @wide:in-data-[columns=many]:col-span-full font-serif text-question font-strong text-pretty columns:pt-3.5 columns:pe-4.5 columns:align-top"
        >
          {point.question}
          <span data-relation={point.id} className="mt-1.5 block font-sans text-small text-soft empty:hidden" />
        </th>
        {point.stands.map(({ party, position }) => {
          const anchor = cellAnchor(point.id, party.id)
          return (
            <MatrixCell key={party.id} party={party} anchor={anchor}>
              <StanceMark stance={position?.stance} />
              {position?.since && <ChangedMark since={position.since} />}
              {position && (
                <span className="mt-0.5 block">
                  {position.summary}
                  <Refs refs={position.refs} from={anchor} />
                </span>
              )}
            </MatrixCell>
          )
        })}
      </tr>
      <tr role="row" className="block border-b border-rule columns:table-row">
        <td role="cell" colSpan={story.parties.length + 1} className="block py-2 columns:table-cell columns:pt-0">
          <RowDetails point={point} />
        </td>
      </tr>
    </>
  )
}
