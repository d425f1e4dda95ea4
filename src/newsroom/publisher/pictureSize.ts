/** How wide and high a picture is, read from the beginning of a PNG file or from the root element of an SVG. */

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** @returns undefined for a picture of another kind, or an SVG that does not say */
export function pictureSize(content: Buffer): PictureSize | undefined {
  return content.subarray(0, 8).equals(pngSignature) ? sizeOfPng(content) : sizeOfSvg(content.toString('utf8'))
}

/** @see https://www.w3.org/TR/png-3/#5PNG-file-signature */
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Its first chunk begins with both. */
const sizeOfPng = (content: Buffer): PictureSize | undefined =>
  content.length < 24 ? undefined : { width: content.readUInt32BE(16), height: content.readUInt32BE(20) }

function sizeOfSvg(text: string): PictureSize | undefined {
  const root = /<svg\b(?:"[^"]*"|'[^']*'|[^>"'])*>/i.exec(text)?.[0]
  if (root === undefined) return undefined
  const attribute = (name: string) =>
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root)?.slice(1).join('')
  const [, , width, height] =
    attribute('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  return sized(width, height) ?? sized(pixels(attribute('width')), pixels(attribute('height')))
}

/** A length in another unit, or in percent, says nothing of the shape. */
const pixels = (length: string | undefined): number => Number(/^\s*([\d.]+)(px)?\s*$/.exec(length ?? '')?.[1])

const sized = (width = 0, height = 0): PictureSize | undefined =>
  width > 0 && height > 0 ? { width, height } : undefined
