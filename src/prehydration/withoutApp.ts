import { isFramed } from '../state/appearance.ts'

/**
 * Brings a page whose app does not come, or fails, into a state in which all that is left on it works: the text, the links and the
 * folds. All views show, because in a card links would lead to what does not show.
 */
export function withoutApp(): void {
  const { dataset } = document.documentElement
  const { layout, view = '' } = dataset
  dataset.layout = 'page'
  // The style sheet takes the controls away, and shows the sentence that stands in the page for this.
  dataset.failed = ''
  delete dataset.ready
  delete dataset.pending
  delete dataset.lazy
  delete dataset.lens
  // What still says “collapsed” would promise that it opens. A cell of the grid is no longer a stop for the Tab key either.
  for (const control of document.querySelectorAll<HTMLElement>('#explainer [aria-expanded]')) {
    control.removeAttribute('aria-expanded')
    if (control.dataset.cell) control.tabIndex = -1
  }
  // Where the one view is among the others now. In a frame it is the host page that would move.
  if (layout === 'card' && !isFramed()) document.getElementById(view)?.scrollIntoView()
}
