/** Lets a component say a short sentence to a screen reader, through the page's one `<Announcer>`. */
import { createContext, useContext } from 'react'

/** Outside an announcer nothing is said, so that a component can be tested alone. */
export const AnnounceContext = createContext<(sentence: string) => void>(() => undefined)

/** @example const announce = useAnnounce() … announce('Link copied.') */
export const useAnnounce = () => useContext(AnnounceContext)
