/** Whether a link on the page has led to this place, which is marked then (`landed` in `ui.css`) until the reader goes elsewhere. */
import type { Anchor } from '../../model/anchors.ts'
import { useViewState } from '../../state/ExplainerContext.ts'

export const useIsLanded = ({ id }: Anchor): boolean => useViewState(({ jump }) => jump?.to.id === id)
