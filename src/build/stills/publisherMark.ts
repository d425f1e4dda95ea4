/** The publisher's logo and name on a picture: drawn in the accent colour, or from the file that goes with the theme. */
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { pictureSize } from '../../newsroom/publisher/pictureSize.ts'
import { locate } from '../../newsroom/publisher/publisherFile.ts'
import { beside, type Block, inMiddle } from './Block.ts'
import type { Sheet } from './Sheet.ts'
import { mustSet } from './setText.ts'

/** @param size of the name, px */
export function publisherMark(sheet: Sheet, size: number): Block {
  const { publisher, faces, format, colours, width } = sheet
  const logo = logoOf(sheet, size)
  if ('showsName' in publisher.logo && publisher.logo.showsName) return logo
  const indent = logo.width + size * 0.5
  const name = mustSet(
    faces,
    [{ text: publisher.name, colour: colours.ink, weight: 600 }],
    { sizes: [size, format.small], leading: 1.2 },
    { width: width - indent },
    'the publisher’s name',
  )
  const height = Math.max(logo.height, name.height)
  return beside([
    [0, inMiddle(logo, height)],
    [indent, inMiddle(name, height)],
  ])
}

function logoOf({ publisher: { logo }, colours, theme, root, width }: Sheet, size: number): Block {
  if ('path' in logo) {
    const path = `<path d="${logo.path}" fill="${colours.accent}" fill-rule="evenodd"/>`
    return picture(size * 1.1, size * 1.1, logo.viewBox, path)
  }
  const path = locate((theme === 'dark' ? logo.dark : undefined) ?? logo.light, root)
  const content = readFileSync(path)
  const own = pictureSize(content) ?? { width: 1, height: 1 }
  // One that shows the name is as high as a line of it; a very long one is as wide as the picture.
  const scale = Math.min((logo.showsName ? size * 1.5 : size * 1.2) / own.height, width / own.width)
  const type = extname(path) === '.svg' ? 'image/svg+xml' : 'image/png'
  const data = `data:${type};base64,${content.toString('base64')}`
  const image = `<image width="${own.width}" height="${own.height}" href="${data}"/>`
  return picture(own.width * scale, own.height * scale, `0 0 ${own.width} ${own.height}`, image)
}

const picture = (width: number, height: number, viewBox: string, inside: string): Block => ({
  width,
  height,
  at: (left, top) => [{ kind: 'art', left, top, width, height, viewBox, inside }],
})
