/**
 * What stands in for a publisher's own typeface until it is there: a typeface of the reader's device, scaled so that a line of it is
 * as long and as tall. Capsize works out how from the metrics of both.
 *
 * @see https://github.com/seek-oss/capsize/tree/master/packages/core#createfontstack
 */
import { createFontStack } from '@capsizecss/core'
import { fromBuffer } from '@capsizecss/unpack'
import type { OwnFace } from '../../publisher/Typeface.ts'
import { deviceFamilies } from './deviceFamilies.ts'
import { hasWeight } from '../../publisher/hasWeight.ts'
import { cut, lettersIn } from './fontFile.ts'

/** The weights that the pages use. */
const weights = [400, 600] as const

interface FallbackFaces {
  /** Every family in the order in which a browser should try them, as CSS has it. */
  readonly stack: string
  /** The `@font-face` rules of the stand-ins. */
  readonly css: string
}

/** @param root the project's folder */
export async function fallbackFaces(face: OwnFace, kind: 'serif' | 'sans', root: string): Promise<FallbackFaces> {
  const families = await Promise.all(
    weights.map(async (weight) => {
      const metrics = await metricsOf(face, weight, root)
      const fallbacks = deviceFamilies[kind].map((family) => family[weight])
      return createFontStack([{ ...metrics, familyName: face.family }, ...fallbacks], {
        fontFaceProperties: { fontWeight: weight },
      })
    }),
  )
  const generic = kind === 'serif' ? 'serif' : 'sans-serif'
  return {
    stack: `${families[0]?.fontFamily ?? `"${face.family}"`}, ${generic}`,
    css: families.map(({ fontFaces }) => fontFaces.replace(/\s*\n\s*/g, '')).join(''),
  }
}

/** Of the file for that weight; of the first where there is none, as a browser makes do with it. */
async function metricsOf({ files }: OwnFace, weight: (typeof weights)[number], root: string) {
  const file = files.find((file) => hasWeight(file, weight)) ?? files[0]
  const letters = [...(await lettersIn(file, '', root))].join('')
  return fromBuffer(await cut(file, letters, root, 'sfnt', weight))
}
