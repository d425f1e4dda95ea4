/** Puts a party into the lens or takes it out, and moves nothing under the hand. Its place gives it its look and its words. */
import type { ReactNode } from 'react'
import type { Party } from '../model/Story.ts'
import { useViewState } from '../state/ExplainerContext.ts'
import { holdPlace } from './hooks/holdPlace.ts'

interface Props {
  party: Party
  /** What is read out, where the text alone does not say enough: `"Follow Ukraine"`. */
  label?: string
  /** In its hue whatever the lens is on. */
  keepsHue?: boolean
  /** `'party-name chip'` */
  className: string
  children: ReactNode
}

export function PartyToggle({ party, label, keepsHue = false, className, children }: Props) {
  const isPicked = useViewState((state) => state.parties.includes(party.id))
  const toggleParty = useViewState((state) => state.toggleParty)
  return (
    <button
      type="button"
      data-hue={keepsHue ? party.id : undefined}
      aria-pressed={isPicked}
      aria-label={label}
      className={className}
      onClick={({ currentTarget }) => {
        holdPlace(currentTarget, () => {
          toggleParty(party.id)
        })
      }}
    >
      {children}
    </button>
  )
}
