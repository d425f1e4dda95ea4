/** Marks in the nav of a card the view that shows. Down a page React marks what is in sight. */
export function markView({ view, layout }: DOMStringMap): void {
  if (layout !== 'card') return
  for (const link of document.querySelectorAll('#explainer nav a')) {
    if (link.getAttribute('href') === `#${view}`) link.setAttribute('aria-current', 'true')
    else link.removeAttribute('aria-current')
  }
}
