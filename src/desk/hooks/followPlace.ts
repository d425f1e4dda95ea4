/** Keeps what the editor works on in sight of the frame, until the editor scrolls there. Another entry begins anew. */
import type { Anchor } from '../../model/anchors.ts'

let followed = ''
let isByHand = false

for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
  addEventListener(
    type,
    () => {
      isByHand = true
    },
    { passive: true },
  )

/** Whether it is another entry than the last one. @param entry its path in the story */
export const isAnother = (entry: string): boolean => entry !== followed

/** Call it once the page is drawn. @param places of which the first that is there counts */
export function followPlace(entry: string, places: readonly Anchor[]): void {
  if (isAnother(entry)) isByHand = false
  followed = entry
  if (isByHand) return
  const place = places.map(({ id }) => document.getElementById(id)).find((one) => one !== null)
  if (!place) return
  const { top, bottom, height } = place.getBoundingClientRect()
  const isInSight = top >= 0 && (height < innerHeight ? bottom <= innerHeight : top < innerHeight / 2)
  // Not scrollIntoView: it would scroll the desk as well.
  if (!isInSight) scrollTo({ top: scrollY + top - innerHeight / 4, behavior: 'instant' })
}
