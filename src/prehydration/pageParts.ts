/** What the build put into the page for React to take over. */
interface PageParts {
  /** The element that the explainer was rendered into. */
  readonly root: HTMLElement
  /** The story, as JSON. */
  readonly json: string
}

/** @throws if this page has no explainer in it */
export function pageParts(): PageParts {
  const root = document.getElementById('explainer')
  const data = document.getElementById('article')
  if (!root || !data) throw new Error('The page has no explainer in it: #explainer and #article are missing.')
  return { root, json: data.textContent }
}
