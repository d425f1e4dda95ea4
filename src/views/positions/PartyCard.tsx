/**
 * What one party wants, who speaks for it, and how it stands on the points. Its four parts lie on the rows of the grid that the cards
 * are in, so that they line up from card to card.
 */
import { alsoAnchor, wantsAnchor } from '../../model/anchors.ts'
import type { Party } from '../../model/Story.ts'
import { useViewState } from '../../state/ExplainerContext.ts'
import { useIsLanded } from '../../ui/hooks/useIsLanded.ts'
import { PartyToggle } from '../../ui/PartyToggle.tsx'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { Statement } from '../../ui/Statement.tsx'
import { Membership } from './Membership.tsx'
import { EarlierWants } from './EarlierWants.tsx'
import { PartyTally } from './PartyTally.tsx'
import { PartyVoices } from './PartyVoices.tsx'

export function PartyCard({ party }: { party: Party }) {
  const { id, name, wants, also } = party
  const isLanded = useIsLanded(wantsAnchor(id))
  const isInLens = useViewState((state) => state.parties.includes(id))
  return (
    <article
      id={wantsAnchor(id).id}
      aria-label={name}
      data-party={id}
      data-in-lens={isInLens ? '' : undefined}
      className={`party-card ${isLanded ? 'landed' : ''}`}
    >
      <h3>
        <PartyToggle
          party={party}
          className="party-name hover-link min-h-8 gap-2 text-start text-[1.125rem]/[1.2] whitespace-normal [--dot-radius:6.5px] text-without-script"
        >
          <span className="min-w-0 hyphens-auto">{name}</span>
        </PartyToggle>
      </h3>
      <div>
        <Statement
          grounds={wants}
          anchor={wantsAnchor(id)}
          hasId={false}
          className="font-serif text-want text-pretty text-voice print:text-[1.0625rem]"
        >
          {wants.text}
          <BasisWord of={wants} />
        </Statement>
        {also && (
          <Statement grounds={also} anchor={alsoAnchor(id)} className="mt-1.5 text-note text-pretty text-soft">
            {also.text}
            <BasisWord of={also} />
          </Statement>
        )}
        <EarlierWants party={party} />
        <Membership party={party} />
      </div>
      <PartyVoices party={party} />
      <PartyTally party={party} />
    </article>
  )
}
