/**
 * The serif and sans-serif typefaces that readers' devices have, and what is known of them: how tall their lines are, and how wide an
 * average letter is. A publisher's own typeface is stood in for by the first of these that the device has.
 *
 * The numbers of Liberation are read from its files, the others are those of @capsizecss/metrics 4.3.0, which is too large a package
 * to install for them. @see https://github.com/seek-oss/capsize/tree/master/packages/metrics
 */

/** The metrics of one weight, as Capsize names them. */
interface DeviceMetrics {
  readonly familyName: string
  readonly fullName: string
  readonly postscriptName: string
  readonly ascent: number
  readonly descent: number
  readonly lineGap: number
  readonly unitsPerEm: number
  readonly xWidthAvg: number
}

/** For text of weight 400 and of weight 600, of which devices have the bold one. */
interface DeviceFamily {
  readonly 400: DeviceMetrics
  readonly 600: DeviceMetrics
}

const georgia = { familyName: 'Georgia', ascent: 1878, descent: -449, lineGap: 0, unitsPerEm: 2048 }
const times = { familyName: 'Times New Roman', ascent: 1825, descent: -443, lineGap: 87, unitsPerEm: 2048 }
const liberationSerif = { ...times, familyName: 'Liberation Serif' }
const noto = { familyName: 'Noto Serif', ascent: 1069, descent: -293, lineGap: 0, unitsPerEm: 1000 }
const arial = { familyName: 'Arial', ascent: 1854, descent: -434, lineGap: 67, unitsPerEm: 2048 }
const liberationSans = { ...arial, familyName: 'Liberation Sans' }
const roboto = { familyName: 'Roboto', ascent: 1900, descent: -500, lineGap: 0, unitsPerEm: 2048 }

/** Those of Windows and Apple's devices first, then Linux, then Android. */
export const deviceFamilies: Readonly<Record<'serif' | 'sans', readonly DeviceFamily[]>> = {
  serif: [
    {
      400: { ...georgia, fullName: 'Georgia', postscriptName: 'Georgia', xWidthAvg: 913 },
      600: { ...georgia, fullName: 'Georgia Bold', postscriptName: 'Georgia-Bold', xWidthAvg: 1062 },
    },
    {
      400: { ...times, fullName: 'Times New Roman', postscriptName: 'TimesNewRomanPSMT', xWidthAvg: 832 },
      600: { ...times, fullName: 'Times New Roman Bold', postscriptName: 'TimesNewRomanPS-BoldMT', xWidthAvg: 886 },
    },
    {
      400: { ...liberationSerif, fullName: 'Liberation Serif', postscriptName: 'LiberationSerif', xWidthAvg: 832 },
      600: {
        ...liberationSerif,
        fullName: 'Liberation Serif Bold',
        postscriptName: 'LiberationSerif-Bold',
        xWidthAvg: 886,
      },
    },
    {
      400: { ...noto, fullName: 'Noto Serif', postscriptName: 'NotoSerif', xWidthAvg: 481 },
      600: { ...noto, fullName: 'Noto Serif Bold', postscriptName: 'NotoSerif-Bold', xWidthAvg: 512 },
    },
  ],
  sans: [
    {
      400: { ...arial, fullName: 'Arial', postscriptName: 'ArialMT', xWidthAvg: 913 },
      600: { ...arial, fullName: 'Arial Bold', postscriptName: 'Arial-BoldMT', xWidthAvg: 983 },
    },
    {
      400: { ...liberationSans, fullName: 'Liberation Sans', postscriptName: 'LiberationSans', xWidthAvg: 913 },
      600: {
        ...liberationSans,
        fullName: 'Liberation Sans Bold',
        postscriptName: 'LiberationSans-Bold',
        xWidthAvg: 983,
      },
    },
    {
      400: { ...roboto, fullName: 'Roboto', postscriptName: 'Roboto-Regular', xWidthAvg: 911 },
      600: { ...roboto, fullName: 'Roboto Bold', postscriptName: 'Roboto-Bold', xWidthAvg: 926 },
    },
  ],
}
