/** Files that are named for what is in them, so that a cache may keep them for ever. */
import { createHash } from 'node:crypto'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { fontFace } from '../fonts/cutFonts.ts'
import { fontLicences, type Typefaces } from '../fonts/typefaces.ts'
import { writeInto } from './writeInto.ts'

/** @returns its path in the folder of all pages */
export async function writeAsset(outDir: string, name: string, content: string | Buffer): Promise<string> {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
  const file = `assets/${name.replace('.', `-${hash}.`)}`
  await writeInto(outDir, file, content)
  return file
}

/** @returns the rules with which a page has the fonts, by the page's way to the folder of all pages */
export async function writeFonts(outDir: string, { fonts }: Typefaces, publisher: PublisherProfile, root: string) {
  const written = await Promise.all(
    fonts.map(async (font) => {
      const name = `${font.family.toLowerCase().replaceAll(' ', '-')}.woff2`
      return { font, file: await writeAsset(outDir, name, font.woff2) }
    }),
  )
  if (fonts.length > 0) await writeInto(outDir, 'assets/fonts-licence.txt', await fontLicences(publisher, root))
  return (prefix: string) => written.map(({ font, file }) => fontFace(font, prefix + file)).join('')
}
