/** The lens: whom the reader looks at. Nobody means everybody, one party is followed, two are compared. */
import type { Outline, OutlineParty } from './Outline.ts'

export type Lens =
  | { readonly kind: 'none' }
  | { readonly kind: 'follow'; readonly party: OutlineParty }
  | { readonly kind: 'compare'; readonly parties: readonly [OutlineParty, OutlineParty] }

/** @param ids the parties picked, in any order; the lens has them in the order of the story. */
export function lensOn(outline: Outline, ids: readonly string[]): Lens {
  const [one, other] = outline.parties.filter((party) => ids.includes(party.id))
  if (!one) return { kind: 'none' }
  return other ? { kind: 'compare', parties: [one, other] } : { kind: 'follow', party: one }
}

/** Where a party is, seen through the lens: it stands out, it is left aside, or there is no lens. */
export type Place = 'in' | 'out' | 'all'

export function placeIn(lens: Lens, party: { readonly id: string }): Place {
  if (lens.kind === 'none') return 'all'
  return partiesIn(lens).some(({ id }) => id === party.id) ? 'in' : 'out'
}

export function partiesIn(lens: Lens): readonly OutlineParty[] {
  switch (lens.kind) {
    case 'none':
      return []
    case 'follow':
      return [lens.party]
    case 'compare':
      return lens.parties
  }
}
