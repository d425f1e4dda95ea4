/**
 * What every story is printed on, as `#rrggbb`: the paper, and the panel that sets something apart on it. A party's hue must stand
 * out from both.
 *
 * `styles.css` has the same values as `--color-paper` and `--color-panel`; a test holds them together.
 */
import type { Hue } from '../schema/Article.ts'

export const paper: Hue = { light: '#fffdf9', dark: '#14161a' }
export const panel: Hue = { light: '#f6f2ea', dark: '#1c1f25' }

/** How much of a party's hue is in the ground of its cells while the lens is on it, 0 to 1: `--color-tint`. */
export const tint = 0.07
