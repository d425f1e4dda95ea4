/** The lens: whom the reader looks at. Nobody means everybody, one party is followed, two are compared. */
import type { Party, Story } from './Story.ts'

export type Lens =
  | { readonly kind: 'none'; readonly parties: readonly [] }
  | { readonly kind: 'follow'; readonly parties: readonly [Party] }
  | { readonly kind: 'compare'; readonly parties: readonly [Party, Party] }

/** @param ids the parties picked, in any order; the lens has them in the order of the story. */
export function lensOn(story: Story, ids: readonly string[]): Lens {
  const [one, other] = story.parties.filter((party) => ids.includes(party.id))
  if (!one) return { kind: 'none', parties: [] }
  if (!other) return { kind: 'follow', parties: [one] }
  return { kind: 'compare', parties: [one, other] }
}

/** Whether the lens is on other parties than these. */
export const isOutside = (lens: Lens, parties: readonly { readonly id: string }[]): boolean =>
  lens.kind !== 'none' && !lens.parties.some(({ id }) => parties.some((party) => party.id === id))
