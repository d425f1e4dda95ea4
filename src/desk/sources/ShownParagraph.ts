/** Leads to a paragraph in the sources' pane, from wherever it is cited. */
import { createContext, useContext } from 'react'

export interface ShownParagraph {
  /** `source:paragraph`; a new object each time, so that the same one can be shown twice. */
  readonly ref: string
}

interface Showing {
  readonly shown: ShownParagraph | null
  readonly show: (ref: string) => void
}

export const ShownParagraphContext = createContext<Showing>({ shown: null, show: () => undefined })

export const useShownParagraph = (): ShownParagraph | null => useContext(ShownParagraphContext).shown

export const useShowParagraph = (): ((ref: string) => void) => useContext(ShownParagraphContext).show
