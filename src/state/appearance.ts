/**
 * How the whole page looks: the attributes of the root element, which the style sheet reads. Written before the first paint and after
 * every change, by this one function.
 */
import type { View } from '../model/anchors.ts'
import type { KnownIds, ViewState } from './viewState.ts'

/** Whether the page stands in a frame of another page. */
export const isFramed = (): boolean => window.parent !== window

export function showAppearance({ view, layout, theme, font, parties }: ViewState, root: HTMLElement): void {
  // A sandboxed frame has no origin of its own, and may load no font from a server that does not expressly allow it.
  Object.assign(root.dataset, { view, layout, theme, font: self.origin === 'null' ? 'system' : font })
  if (parties.length > 0) root.dataset.lens = parties.join(' ')
  else delete root.dataset.lens
}

/** What the root element itself says of story and publisher: enough for the appearance, before the story has been read. */
export const idsOnRoot = ({ dataset }: HTMLElement): KnownIds => ({
  views: wordsIn(dataset.views) as View[],
  parties: wordsIn(dataset.parties),
  points: [],
  quotes: [],
  topics: wordsIn(dataset.topics),
  themes: wordsIn(dataset.themes),
})

const wordsIn = (text = ''): string[] => text.split(' ').filter(Boolean)
