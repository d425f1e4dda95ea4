/** The one store of a page: what the reader chose, from the untouched page onwards. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { untouched, type ViewState } from './ViewState.ts'

export type ExplainerStore = StoreApi<ViewState>

/** It starts untouched, as the page's HTML does, so that the app finds the markup that it expects. */
export const createExplainerStore = (): ExplainerStore => createStore<ViewState>(() => untouched)
