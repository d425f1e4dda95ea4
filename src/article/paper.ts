/**
 * The paper that every story is printed on, as `#rrggbb`: what a party's hue must stand out from.
 *
 * `styles.css` has the same two values as `--color-paper`; a test holds them together.
 */
import type { Hue } from './Article.ts'

export const paper: Hue = { light: '#fffdf9', dark: '#14161a' }
