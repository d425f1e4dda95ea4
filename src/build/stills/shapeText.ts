/**
 * Text as glyphs at their places. HarfBuzz sets it, as browsers do, so that pairs of letters are kerned and scripts whose letters are
 * joined are joined.
 *
 * @see https://harfbuzz.github.io/harfbuzzjs
 */
import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs'

/** A typeface at one weight. */
export interface OpenFont {
  readonly family: string
  readonly font: Font
  readonly unitsPerEm: number
  /** By the glyph, as far as they were needed. */
  readonly outlines: Map<number, Outline>
}

/** Commands of SVG path data, in the units of the font, upwards. */
type Outline = ReturnType<Font['glyphToJson']>

interface PlacedGlyph {
  readonly outline: Outline
  /** Of the size, from the beginning of the text and from its baseline. */
  readonly x: number
  readonly y: number
  /** Of the size: one unit of the outline. */
  readonly scale: number
}

export interface ShapedText {
  /** Of the size. */
  readonly width: number
  readonly glyphs: readonly PlacedGlyph[]
  /** Those that it is set in. */
  readonly families: readonly string[]
}

/** @param index of a font in a file of several */
export function openFont(data: Uint8Array, family: string, index = 0): OpenFont {
  const face = new Face(new Blob(data), index)
  return { family, font: new Font(face), unitsPerEm: face.upem, outlines: new Map() }
}

/** Joiners and variation selectors need no glyph of their own. */
export const hasLetters = ({ font }: OpenFont, cluster: string): boolean =>
  Array.from(cluster).every(
    (letter) =>
      /[\u200c\u200d\ufe00-\ufe0f]/.test(letter) || font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined,
  )

const clusters = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** @param fontFor the font of a cluster of letters  @param tracking between letters, of the size */
export function shapeText(text: string, fontFor: (cluster: string) => OpenFont, tracking: number): ShapedText {
  const runs: { readonly font: OpenFont; text: string }[] = []
  for (const { segment } of clusters.segment(text)) {
    const last = runs.at(-1)
    // A space stays with the word before it.
    const font = last && segment === ' ' ? last.font : fontFor(segment)
    if (last?.font === font) last.text += segment
    else runs.push({ font, text: segment })
  }
  const glyphs: PlacedGlyph[] = []
  let width = 0
  for (const { font, text } of runs) {
    const scale = 1 / font.unitsPerEm
    for (const { glyph, xAdvance, xOffset, yOffset } of glyphsOf(font, text)) {
      glyphs.push({ outline: outlineOf(font, glyph), x: width + xOffset * scale, y: yOffset * scale, scale })
      width += xAdvance * scale + (xAdvance > 0 ? tracking : 0)
    }
  }
  return { width, glyphs, families: [...new Set(runs.map(({ font }) => font.family))] }
}

function glyphsOf({ font }: OpenFont, text: string) {
  const buffer = new TextBuffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const infos = buffer.getGlyphInfos()
  return buffer.getGlyphPositions().map((position, at) => ({ ...position, glyph: infos[at]?.codepoint ?? 0 }))
}

function outlineOf({ font, outlines }: OpenFont, glyph: number): Outline {
  const known = outlines.get(glyph) ?? font.glyphToJson(glyph)
  outlines.set(glyph, known)
  return known
}
