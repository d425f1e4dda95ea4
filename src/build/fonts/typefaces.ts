/** The publisher's typefaces made ready for the pages. The build and the dev server both ask here. */
import { readFile } from 'node:fs/promises'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import type { OwnFace } from '../../publisher/Typeface.ts'
import { type CutFont, cutFonts } from './cutFonts.ts'
import { fallbackFaces } from './fallbackFaces.ts'
import { locate } from '../../newsroom/publisher/publisherFile.ts'

export interface Typefaces {
  readonly fonts: readonly CutFont[]
  /** The `@font-face` rules of what stands in for them. */
  readonly fallbacks: string
  /** The families of each, as CSS has them. */
  readonly stacks: Readonly<Record<'serif' | 'sans', string>>
}

/**
 * @param text all text of all pages; letters that it does not have are left out of the fonts
 * @param root the project's folder
 */
export async function prepareTypefaces({ faces }: PublisherProfile, text: string, root: string): Promise<Typefaces> {
  const [serif, sans] = await Promise.all([prepare('serif'), prepare('sans')])
  return {
    fonts: [...serif.fonts, ...sans.fonts],
    fallbacks: serif.fallbacks + sans.fallbacks,
    stacks: { serif: serif.stack, sans: sans.stack },
  }

  async function prepare(kind: 'serif' | 'sans') {
    const face = faces[kind]
    if ('stack' in face) return { fonts: [], fallbacks: '', stack: face.stack }
    const { stack, css } = await fallbackFaces(face, kind, root)
    return { fonts: await cutFonts(face, text, root), fallbacks: css, stack }
  }
}

/** The licences that must travel with the fonts. @see https://openfontlicense.org */
export async function fontLicences({ faces }: PublisherProfile, root: string): Promise<string> {
  const own = [faces.serif, faces.sans].filter((face): face is OwnFace => 'files' in face)
  const paths = new Set(own.flatMap(({ licence }) => licence ?? []))
  const texts = await Promise.all([...paths].map((path) => readFile(locate(path, root), 'utf8')))
  return texts.join('\n\n')
}
