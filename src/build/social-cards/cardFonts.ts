/**
 * The page's two typefaces as the drawing of social cards takes them: whole files, one a weight, cut to the letters of the stories.
 * Unlike the page, which leaves them to the reader's device, a card brings letters beyond the Latin ones along.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Font } from 'satori'
import subsetFont from 'subset-font'
import { alwaysThere } from '../fonts/fonts.ts'

const families = {
  Serif: '@fontsource-variable/source-serif-4/files/source-serif-4',
  Sans: '@fontsource-variable/source-sans-3/files/source-sans-3',
}

/** The files that a typeface comes in, and the letters that call for each. */
const ranges: readonly (readonly [file: string, letters: RegExp])[] = [
  ['latin', /./],
  ['latin-ext', /[\u0100-\u02ff\u1e00-\u1e9f\u20a0-\u20cf\u2c60-\u2c7f\ua720-\ua7ff]/],
  ['vietnamese', /[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/],
  ['cyrillic', /[\u0400-\u04ff]/],
  ['cyrillic-ext', /[\u0460-\u052f\u1c80-\u1c8a\u2de0-\u2dff\ua640-\ua69f]/],
  ['greek', /[\u0370-\u03ff]/],
]

const weights = [400, 600] as const

/** @param text all that may be drawn */
export async function cardFonts(text: string): Promise<Font[]> {
  const { resolve } = createRequire(import.meta.url)
  const files = ranges.filter(([, letters]) => letters.test(text)).map(([file]) => file)
  const fonts = Object.entries(families).flatMap(([name, path]) =>
    files.flatMap((file) =>
      weights.map(async (weight): Promise<Font> => {
        const font = await readFile(resolve(`${path}-${file}-wght-normal.woff2`))
        const data = await subsetFont(font, text + alwaysThere, {
          targetFormat: 'sfnt',
          variationAxes: { wght: weight },
        })
        return { name: file === 'latin' ? name : `${name} ${file}`, data, weight, style: 'normal' }
      }),
    ),
  )
  return Promise.all(fonts)
}

/** The families to name in a style, the first of which has most letters. */
export const familyOf = (name: keyof typeof families): string =>
  ranges.map(([file]) => (file === 'latin' ? name : `${name} ${file}`)).join(', ')
