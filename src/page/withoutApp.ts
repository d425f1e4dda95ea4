/**
 * Takes away what does nothing without the app, buttons and the room that is kept for sentences of the lens, and says so where a
 * reader looks for them: beside the lens, and once to a screen reader. The rest works by itself or by `early.ts`. Used by that, where
 * the app does not come, and by `main.tsx`, where it cannot begin or go on.
 */
export function withoutApp(sentence: string): void {
  for (const control of document.querySelectorAll('button,p[data-control]')) control.remove()
  for (const place of document.querySelectorAll('fieldset>span>span,p[role=status]')) place.append(' ' + sentence)
}
