/** What the reader sees in the middle of the page at a height of the window, in px from its top: the item that it belongs to. */
export const readAt = (y: number): Element | undefined =>
  document
    .elementFromPoint(document.documentElement.clientWidth / 2, Math.min(y, window.innerHeight - 1))
    ?.closest('article, li, figure, section') ?? undefined
