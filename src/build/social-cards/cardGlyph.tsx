/** A stance's shape on a social card: the very shape of the page, as an image, since Satori knows no `use`. */
import { renderToStaticMarkup } from 'react-dom/server'
import { StanceGlyphs } from '../../components/StanceGlyphs.tsx'
import { cardColours } from './cardFrame.tsx'

export const glyphs = ['for', 'against', 'mixed', 'unstated'] as const
type Glyph = (typeof glyphs)[number]

/** px */
export const glyphSize = 32

export function CardGlyph({ glyph }: { glyph: Glyph }) {
  const colour = glyph === 'unstated' ? cardColours.soft : cardColours.ink
  return <img alt="" width={glyphSize} height={glyphSize} src={imageOf(glyph, colour)} />
}

/** @throws if the page draws its shapes in another way, so that this has to follow */
export function imageOf(glyph: Glyph, colour: string): string {
  const drawn = renderToStaticMarkup(<StanceGlyphs />)
  const [, viewBox, shape] =
    new RegExp(`<symbol id="stance-${glyph}" viewBox="([^"]+)">(.*?)</symbol>`).exec(drawn) ?? []
  if (!viewBox || !shape)
    throw new Error(`StanceGlyphs.tsx draws no symbol for “${glyph}” that a social card could show.`)
  const image = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${shape.replaceAll('currentColor', colour)}</svg>`
  return `data:image/svg+xml;base64,${Buffer.from(image).toString('base64')}`
}
