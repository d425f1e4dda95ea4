/** The matrix's last row: what each party wants, in one line, and what it wanted before. */
import { wantedAnchor, wantsAnchor } from '../model/anchors.ts'
import { asterisked } from '../i18n/asterisked.ts'
import { earlierOf } from '../model/versions.ts'
import { useText } from '../state/TextContext.ts'
import { MatrixCell } from './MatrixCell.tsx'
import { Refs } from './Refs.tsx'

export function WantsRow() {
  const { story, words } = useText()
  return (
    <tr
      role="row"
      className="grid grid-cols-1 gap-2.5 border-b border-rule py-3.5 columns:table-row @wide:in-data-[columns=many]:grid-cols-3"
    >
      <th
        role="rowheader"
        scope="row"
        className="text-start @wide:in-data-[columns=many]:col-span-full font-serif text-question font-strong text-pretty columns:pt-3.5 columns:pe-4.5 columns:align-top"
      >
        {words.inShort}
      </th>
      {story.parties.map((party) => (
        <MatrixCell key={party.id} party={party} anchor={wantsAnchor(party.id)}>
          {party.wants.text}
          <Refs refs={party.wants.refs} from={wantsAnchor(party.id)} />
          {earlierOf(party.wants).map(({ version, index, until }) => (
            <span
              key={index}
              id={wantedAnchor(party.id, index).id}
              className="mt-1.5 block scroll-mt-24 border-s-2 border-rule ps-3 text-small text-soft"
            >
              <b className="font-strong">{asterisked(words.wantedUntil(until.date), until)}</b>
              {` ${version.text}`}
              <Refs refs={[...version.refs, ...until.refs]} from={wantedAnchor(party.id, index)} />
            </span>
          ))}
        </MatrixCell>
      ))}
    </tr>
  )
}
