/**
 * The publisher's own serif as the drawing of social cards takes it: whole files, one a weight, cut to the letters of the stories. A
 * card is set in it throughout, because a typeface of the reader's device cannot be drawn in the build.
 */
import type { Font } from 'satori'
import type { FontFile, PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { cut, hasWeight, lettersIn } from '../fonts/fontFile.ts'

/**
 * @param text all that may be drawn
 * @param root the project's folder
 * @returns an empty list for a publisher whose serif is the device's
 */
export async function cardFonts({ faces }: PublisherProfile, text: string, root: string): Promise<Font[]> {
  if ('stack' in faces.serif) return []
  const { files } = faces.serif
  const cuts = await Promise.all(([400, 600] as const).map((weight) => fontsOf(files, weight, text, root)))
  return cuts.flat()
}

/** One for each file with letters that those before it lack. Satori looks for a letter in the families that a style names, in order. */
async function fontsOf(files: readonly FontFile[], weight: 400 | 600, text: string, root: string): Promise<Font[]> {
  const found = new Set<string>()
  const fonts: Font[] = []
  for (const file of files.filter((file) => hasWeight(file, weight))) {
    const letters = [...(await lettersIn(file, text, root))].filter((letter) => !found.has(letter))
    if (letters.length === 0) continue
    for (const letter of letters) found.add(letter)
    const data = await cut(file, letters.join(''), root, 'sfnt', weight)
    fonts.push({ name: familyAt(fonts.length), data, weight, style: 'normal' })
  }
  return fonts
}

const familyAt = (at: number): string => `Card ${at}`

/** The families that a text is set in. */
export const familiesOf = (fonts: readonly Font[]): string => [...new Set(fonts.map(({ name }) => name))].join(', ')
