/**
 * Runs in the head, before anything is painted: gives the root element the view, layout, theme and font that the address asks
 * for, and keeps a framed page out of search engines. It is put into the page as text, so it has to stay small.
 */
import { isFramed, parseAppearance, showAppearance } from '../state/appearance.ts'

const framed = isFramed()
showAppearance(parseAppearance(window.location, framed), document.documentElement)

// The page counts at its own address, which its canonical link names, and not inside somebody else's.
if (framed) document.head.append(Object.assign(document.createElement('meta'), { name: 'robots', content: 'noindex' }))
