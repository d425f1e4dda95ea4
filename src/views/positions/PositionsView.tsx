/** Who wants what: a card a party, with what it wants, who speaks for it and how it stands; then who clashes with whom. */
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { ViewSection } from '../../ui/ViewSection.tsx'
import { PairStrips } from './PairStrips.tsx'
import { PartyCard } from './PartyCard.tsx'

export function PositionsView() {
  const { parties } = useStory()
  const { positions } = useWords()
  return (
    <ViewSection view="positions" lede={positions.lede(parties.length)}>
      <div
        className={`mt-4 grid grid-cols-1 gap-x-8 @tablet:grid-cols-2 ${columnsAtDesk(parties.length)} print:gap-x-4`}
      >
        {parties.map((party) => (
          <PartyCard key={party.id} party={party} />
        ))}
      </div>
      {parties.length > 1 && <PairStrips />}
    </ViewSection>
  )
}

/** Four at most, and three where that leaves fewer gaps on the last line. */
function columnsAtDesk(parties: number): string {
  if (parties < 3) return ''
  return [3, 5, 6, 9].includes(parties) ? '@desk:grid-cols-3' : '@desk:grid-cols-4'
}
