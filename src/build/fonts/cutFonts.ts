/** A publisher's own typeface as the pages bring it along: only the letters that they use, and no file without any of them. */
import type { OwnFace } from '../../publisher/Typeface.ts'
import { cut, lettersIn } from './fontFile.ts'

export interface CutFont {
  readonly family: string
  /** As CSS has it: `600`, or `400 600`. */
  readonly weight: string
  readonly letters: ReadonlySet<string>
  /** Another file of this weight comes first, and this one is for the letters that it lacks. */
  readonly isSupplement: boolean
  readonly woff2: Buffer
}

/**
 * @param text all text of all pages
 * @param root the project's folder
 */
export async function cutFonts({ family, files }: OwnFace, text: string, root: string): Promise<CutFont[]> {
  const fonts: CutFont[] = []
  for (const file of files) {
    const weight = [file.weight].flat().join(' ')
    const before = fonts.filter((font) => font.weight === weight)
    const letters = [...(await lettersIn(file, text, root))].filter(
      (letter) => !before.some((font) => font.letters.has(letter)),
    )
    if (letters.length === 0) continue
    const woff2 = await cut(file, letters.join(''), root, 'woff2')
    fonts.push({ family, weight, letters: new Set(letters), isSupplement: before.length > 0, woff2 })
  }
  return fonts
}

/**
 * Text shows at once in a stand-in, and changes to the font when it is there; the lines stay where they are (`fallbackFaces.ts`).
 * @see https://developer.mozilla.org/en-US/docs/Web/CSS/@font-face/font-display
 */
export function fontFace({ family, weight, letters, isSupplement }: CutFont, url: string): string {
  // Of two rules for one letter the later one counts, so only a supplement has to say what it is for.
  const range = isSupplement ? `;unicode-range:${[...letters].map(codePoint).join()}` : ''
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${url}) format("woff2")${range}}`
}

const codePoint = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16)}`
