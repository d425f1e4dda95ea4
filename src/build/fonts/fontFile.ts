/** The files of a publisher's typefaces: which letters they have, and how one is cut. */
import { readFile } from 'node:fs/promises'
import { create } from 'fontkitten'
import subsetFont from 'subset-font'
import type { FontFile } from '../../publisher/Typeface.ts'
import { locate } from '../../newsroom/publisher/publisherFile.ts'

/** What a page may need beyond the text of its story: the letters of sentences that are made in the browser. */
const alwaysThere = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('') + '“”‘’–—…·×'

/** The letters that are wanted for a text and that the file has. */
export async function lettersIn(file: FontFile, text: string, root: string): Promise<Set<string>> {
  const has = await charactersOf(file, root)
  return new Set(Array.from(alwaysThere + text).filter((letter) => has.has(letter.codePointAt(0) ?? -1)))
}

/** All letters that the file has. */
export const lettersOf = async (file: FontFile, root: string): Promise<string> =>
  Array.from(await charactersOf(file, root), (character) => String.fromCodePoint(character)).join('')

async function charactersOf({ path }: FontFile, root: string): Promise<Set<number>> {
  const font = create(await readFile(locate(path, root)))
  if (font.isCollection) throw new Error(`${path} is a collection of fonts. Give the publisher one file for each.`)
  return new Set(font.characterSet)
}

/**
 * @param letters all that stay
 * @param weight the only one that stays of a variable font; all that the publisher names, where it is left out
 */
export async function cut(
  { path, weight: named }: FontFile,
  letters: string,
  root: string,
  targetFormat: 'woff2' | 'sfnt',
  weight?: number,
): Promise<Buffer> {
  const axes = typeof named === 'number' ? {} : { wght: weight ?? { min: named[0], max: named[1] } }
  return subsetFont(await readFile(locate(path, root)), letters, { targetFormat, variationAxes: axes })
}
