import type { EmbedForm } from '../embed/embedCode.ts'
import type { ViewState } from '../state/ViewState.ts'

/** What the newsroom chooses: how the frame opens, and the form of the code. */
export interface EmbedChoice extends Pick<ViewState, 'layout' | 'view' | 'theme' | 'font' | 'parties'> {
  readonly form: EmbedForm
}
