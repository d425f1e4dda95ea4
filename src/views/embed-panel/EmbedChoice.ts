/** What the newsroom chooses of the frame, and the address that the frame opens. */
import { type EmbedForm, embedForms } from '../../embed/embedCode.ts'
import { embedThemeOf } from '../../publisher/embedThemeOf.ts'
import { publisher } from '../../publisher/publisher.ts'
import { sharedAddress, writeAddress } from '../../state/address.ts'
import { untouched, type ViewState } from '../../state/viewState.ts'

export interface EmbedChoice extends Pick<ViewState, 'layout' | 'view' | 'parties' | 'theme' | 'font'> {
  readonly form: EmbedForm
}

/**
 * Begins with what the reader looks at. How the page looks to this reader is no choice for all readers of a host page, but the
 * publisher's.
 */
export const firstChoice = ({ view, parties }: ViewState): EmbedChoice => ({
  layout: 'card',
  view,
  parties,
  theme: embedThemeOf(publisher),
  font: 'own',
  form: embedForms[0],
})

/** @returns the query of the frame's address, which names only what is not the same without it. A whole page shows every view. */
export function frameQuery({ layout, view, parties, theme, font }: EmbedChoice): string {
  const state = { ...untouched, layout, view: layout === 'card' ? view : untouched.view, parties, theme, font }
  return writeAddress(state, { search: '', hash: '' }, true).search
}

/** @returns the query and fragment that lead to the same on the explainer's own page, which looks as its reader likes */
export const pageQuery = ({ layout, view, parties }: EmbedChoice): string =>
  sharedAddress({ ...untouched, view: layout === 'card' ? view : untouched.view, parties }, false)
