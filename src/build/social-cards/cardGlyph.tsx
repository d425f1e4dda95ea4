/** A stance's mark on a social card, as an image, since Satori draws no masks. */
import type { Standing } from '../../model/standing.ts'
import { cardColours } from './cardFrame.tsx'

/** px */
export const glyphSize = 32

/** As on the page. A blank is soft, so that what is stated stands out. */
export function CardGlyph({ glyph }: { glyph: Standing }) {
  const colour = glyph === 'unstated' ? cardColours.soft : cardColours.ink
  return <img alt="" width={glyphSize} height={glyphSize} src={imageOf(glyph, colour)} />
}

const shapes: Readonly<Record<Standing, (colour: string) => string>> = {
  for: (colour) => `<circle cx="12" cy="12" r="9.4" fill="${colour}"/>`,
  against: (colour) =>
    `<path d="M4.6 4.6l14.8 14.8M19.4 4.6L4.6 19.4" stroke="${colour}" stroke-width="4" stroke-linecap="round"/>`,
  mixed: (colour) =>
    `<circle cx="12" cy="12" r="8.3" fill="none" stroke="${colour}" stroke-width="2.3"/><path d="M12 3.7a8.3 8.3 0 0 1 0 16.6z" fill="${colour}"/>`,
  // What is chosen or how much is named: a small square, since a card has no room for words.
  named: (colour) => `<rect x="6" y="6" width="12" height="12" fill="none" stroke="${colour}" stroke-width="2.3"/>`,
  unstated: (colour) => `<path d="M6 12h12" stroke="${colour}" stroke-width="2.6" stroke-linecap="round"/>`,
}

export function imageOf(glyph: Standing, colour: string): string {
  const image = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${shapes[glyph](colour)}</svg>`
  return `data:image/svg+xml;base64,${Buffer.from(image).toString('base64')}`
}
