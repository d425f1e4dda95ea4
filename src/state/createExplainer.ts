/** Makes what the whole page shares: the story, its words, and the store of what the reader chose. One a page, one a test. */
import { createStore, type StoreApi } from 'zustand'
import type { Words } from '../i18n/en/words.ts'
import type { PublishedArticle } from '../model/KeptVersions.ts'
import { topicsOf } from '../model/quotations.ts'
import type { Story } from '../model/Story.ts'
import { storyOf } from '../model/storyOf.ts'
import { viewsOf } from '../model/viewsOf.ts'
import { type Actions, createActions } from './actions.ts'
import { type KnownIds, untouched, type ViewState } from './viewState.ts'

export type ExplainerStore = StoreApi<ViewState & Actions>

export interface Explainer {
  readonly story: Story
  readonly words: Words
  readonly store: ExplainerStore
}

/**
 * The store begins untouched, as the HTML of the page does, so that React finds in the page what it would render.
 *
 * @param words of the article's language. They are not looked up here, since a page's script has only one language.
 */
export function createExplainer(article: PublishedArticle, words: Words): Explainer {
  const store = createStore<ViewState & Actions>()((set) => ({ ...untouched, ...createActions(set) }))
  return { story: storyOf(article), words, store }
}

/** What an address may name. @param themes the publisher's own */
export const knownIdsOf = (story: Story, themes: readonly string[] = []): KnownIds => ({
  views: viewsOf(story),
  parties: idsOf(story.parties),
  points: idsOf(story.points),
  quotes: idsOf(story.quotes),
  topics: idsOf(topicsOf(story)),
  themes,
})

const idsOf = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id)
