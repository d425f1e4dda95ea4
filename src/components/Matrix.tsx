/**
 * Sticking points × parties. A table at any width; where there is no room for columns it turns into a block a sticking point.
 *
 * The roles are written out because some browsers forget them when a table's parts are laid out as blocks.
 * @see https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
 */
import type { Party } from '../model/Story.ts'
import { useText } from '../state/TextContext.ts'
import { MatrixRow } from './MatrixRow.tsx'
import { PartyTag } from './PartyTag.tsx'
import { WantsRow } from './WantsRow.tsx'

export function Matrix() {
  const { story, words } = useText()
  return (
    <div data-columns={columnsFor(story.parties)}>
      <table
        role="table"
        className="block w-full border-t-2 border-ink columns:table columns:table-fixed columns:border-collapse"
      >
        <caption className="sr-only">{words.headings.positions}</caption>
        <thead role="rowgroup" className="sr-only columns:not-sr-only columns:table-header-group">
          <tr role="row">
            <th
              role="columnheader"
              scope="col"
              className="columns:sticky columns:top-nav columns:z-10 columns:w-1/4 columns:bg-paper columns:rule-below forced-colors:border-b columns:card:static"
            >
              <span className="sr-only">{words.stickingPoint}</span>
            </th>
            {story.parties.map((party) => (
              <th
                key={party.id}
                role="columnheader"
                scope="col"
                data-of={party.id}
                className="text-start data-[lens=out]:hidden columns:data-[lens=out]:table-cell! columns:sticky columns:top-nav columns:z-10 columns:bg-paper columns:px-2.5 columns:py-2.5 columns:rule-below forced-colors:border-b columns:card:static"
              >
                <PartyTag party={party} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block columns:table-row-group">
          {story.points.map((point) => (
            <MatrixRow key={point.id} point={point} />
          ))}
          <WantsRow />
        </tbody>
      </table>
    </div>
  )
}

/** How soon the table gets columns: with more than six parties never, for none of them would have room. */
function columnsFor(parties: readonly Party[]): 'few' | 'some' | 'many' {
  if (parties.length <= 4) return 'few'
  return parties.length <= 6 ? 'some' : 'many'
}
