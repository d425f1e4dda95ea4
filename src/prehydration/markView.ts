/** Marks in the nav of a card the view that shows. Down a page React marks what is in sight. */
export function markView({ view, layout }: DOMStringMap): void {
  if (layout !== 'card') return
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#explainer nav a')) {
    link.ariaCurrent = link.hash === `#${view}` ? 'true' : null
  }
}
