/**
 * The two typefaces, cut down to the letters that the pages use. A reader sees them when they are there as soon as the text is, from
 * a fast line or a page read before; otherwise the text keeps the machine's own, and nothing ever moves.
 *
 * Runs in the build only.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

interface Face {
  readonly family: string
  /** The uncut font, in its package. */
  readonly from: string
  readonly axes: { wght: { min: number; max: number } }
  /** As CSS has it. */
  readonly weight: string
}

/** Both from plain to strong: the sentence around a quoted fragment is plain, so that the fragment stands out. */
const faces: readonly Face[] = [
  {
    family: 'Explainer Serif',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600 } },
    weight: '400 600',
  },
  {
    family: 'Explainer Sans',
    from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600 } },
    weight: '400 600',
  },
]

/** What sentences that are made later, and cuts in a text, may need beyond the text itself. */
export const alwaysThere = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('') + '“”‘’–—…·¶×'

export interface CutFont {
  readonly family: string
  readonly weight: string
  readonly woff2: Buffer
}

/** @param text all text of all pages; letters that it does not have are left out of the fonts */
export function cutFonts(text: string): Promise<CutFont[]> {
  const { resolve } = createRequire(import.meta.url)
  return Promise.all(
    faces.map(async ({ family, from, axes, weight }) => ({
      family,
      weight,
      woff2: await subsetFont(await readFile(resolve(from)), text + alwaysThere, {
        targetFormat: 'woff2',
        variationAxes: axes,
      }),
    })),
  )
}

/** The licences that must travel with the fonts. @see https://openfontlicense.org */
export async function fontLicences(): Promise<string> {
  const { resolve } = createRequire(import.meta.url)
  const texts = faces.map(({ from }) => readFile(resolve(from.replace(/files\/.*/, 'LICENSE')), 'utf8'))
  return (await Promise.all(texts)).join('\n\n')
}

/** The uncut fonts, as paths that a dev server can serve. */
export const uncutFonts = (): readonly { family: string; weight: string; url: string }[] =>
  faces.map(({ family, weight, from }) => ({ family, weight, url: `/node_modules/${from}` }))

/** @see https://developer.mozilla.org/en-US/docs/Web/CSS/@font-face/font-display */
export const fontFace = (family: string, weight: string, url: string): string =>
  `@font-face{font-family:"${family}";font-weight:${weight};font-display:optional;src:url(${url})}`
