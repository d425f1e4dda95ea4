/** Opens the folds that a place is in, so that it can be scrolled to. */
export function openFoldsAround(place: Element): void {
  for (let fold = place.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true
}
