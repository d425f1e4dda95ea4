/** Brings a page whose app fails, or does not come, into a state in which all that is left on it works. */

/**
 * Takes away what does nothing without the app, and says so where a reader looks for it: beside the lens, and once to a screen
 * reader. The rest works by itself or by `early.ts`. Used by that, where the app does not come, and by `main.tsx`, where it cannot
 * begin.
 */
export function withoutApp(sentence: string): void {
  takeControlsAway()
  for (const place of document.querySelectorAll('fieldset>span,p[role=status]')) place.append(' ' + sentence)
}

/**
 * Takes away what works by `early.ts` as well, and shows all views, because in a card links lead to what does not show. Used by
 * `main.tsx`, where the app cannot go on and `early.ts` has stopped.
 *
 * @param sentence stands where the lens was
 */
export function withoutScript(sentence: string): void {
  takeControlsAway()
  document.documentElement.dataset.layout = 'page'
  for (const filter of document.querySelectorAll('label[data-control]')) filter.remove()
  for (const lens of document.querySelectorAll('fieldset')) {
    lens.replaceWith(Object.assign(document.createElement('p'), { role: 'alert', textContent: sentence }))
  }
}

/** Buttons, and the room that is kept for sentences of the lens. */
function takeControlsAway(): void {
  for (const control of document.querySelectorAll('button,p[data-control]')) control.remove()
}
