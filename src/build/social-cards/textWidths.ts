/** How wide pieces of text are in a typeface, as Satori sets them. Each is measured once a build, however many cards it is on. */
import satori, { type Font } from 'satori'
import { familiesOf } from './cardFonts.ts'

export interface Piece {
  readonly text: string
  readonly weight: 400 | 600
  /** Between letters, of the size. */
  readonly tracking: number
}

const known = new WeakMap<Font[], Map<string, number | undefined>>()

/** px. Large, because Satori rounds. */
const size = 200

/**
 * @param fonts the same array for all texts, for Satori reads a new one afresh
 * @returns for each piece its width, of the size; undefined where the fonts do not have its letters
 */
export async function textWidths(pieces: readonly Piece[], fonts: Font[]): Promise<(number | undefined)[]> {
  const widths = known.get(fonts) ?? new Map<string, number | undefined>()
  known.set(fonts, widths)
  const unknown = [...new Map(pieces.map((piece) => [nameOf(piece), piece])).entries()].filter(
    ([name]) => !widths.has(name),
  )
  const measured = await measure(
    unknown.map(([, piece]) => piece),
    fonts,
  )
  for (const [at, [name, piece]] of unknown.entries()) {
    // Satori does not say whose letters are missing, so each is asked alone.
    widths.set(name, measured ? measured[at] : (await measure([piece], fonts))?.[0])
  }
  return pieces.map((piece) => widths.get(nameOf(piece)))
}

const nameOf = ({ text, weight, tracking }: Piece): string => [weight, tracking, text].join(' ')

/** @returns undefined if letters are missing in any of them */
async function measure(pieces: readonly Piece[], fonts: Font[]): Promise<number[] | undefined> {
  const widths = pieces.map(() => 0)
  const missing: string[] = []
  const children = pieces.map(({ text, weight, tracking }, at) => ({
    type: 'div',
    key: String(at),
    props: {
      style: {
        flexShrink: 0,
        fontFamily: familiesOf(fonts),
        fontSize: size,
        fontWeight: weight,
        letterSpacing: tracking * size,
        whiteSpace: 'pre',
      },
      children: text,
    },
  }))
  const column = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' }
  await satori(
    { type: 'div', key: null, props: { style: column, children } },
    {
      width: 100_000,
      fonts,
      embedFont: false,
      onNodeDetected: ({ key, width }) => {
        if (typeof key === 'string') widths[Number(key)] = width / size
      },
      loadAdditionalAsset: (_language, letters) => {
        missing.push(letters)
        return Promise.resolve([])
      },
    },
  )
  return missing.length > 0 ? undefined : widths
}
