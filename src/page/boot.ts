/**
 * Runs in the head, before anything is painted: gives the root element the view, layout, theme and font that the address asks
 * for. It is put into the page as text, so it has to stay small.
 */
import { isFramed, parseAppearance, showAppearance } from '../state/appearance.ts'

showAppearance(parseAppearance(window.location, isFramed()), document.documentElement)
