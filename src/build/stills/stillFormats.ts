/** The sizes that pictures are made in, and how large text is in each. */

export interface Format {
  readonly name: string
  /** px */
  readonly width: number
  readonly height: number
  /** Free of everything, at the top, the sides and the foot. */
  readonly edge: { readonly top: number; readonly side: number; readonly foot: number }
  /** The size of text in tables and sentences, from the largest that looks well to the least that can be read on a phone. */
  readonly text: { readonly most: number; readonly least: number }
  /** The same for the headline. */
  readonly title: { readonly most: number; readonly least: number }
  /** Of the source line, the date and the key. */
  readonly small: number
}

export const formatNames = ['card', 'wide', 'portrait', 'tall'] as const
export type FormatName = (typeof formatNames)[number]

export const formats: Readonly<Record<FormatName, Format>> = {
  // What Facebook, LinkedIn, X and the messengers show a large card from.
  card: {
    name: '1200x630',
    width: 1200,
    height: 630,
    edge: { top: 22, side: 48, foot: 22 },
    text: { most: 28, least: 17 },
    title: { most: 50, least: 24 },
    small: 17,
  },
  wide: {
    name: '1600x900',
    width: 1600,
    height: 900,
    edge: { top: 32, side: 64, foot: 34 },
    text: { most: 40, least: 22 },
    title: { most: 70, least: 32 },
    small: 22,
  },
  portrait: {
    name: '1080x1350',
    width: 1080,
    height: 1350,
    edge: { top: 36, side: 60, foot: 40 },
    text: { most: 42, least: 22 },
    title: { most: 74, least: 34 },
    small: 23,
  },
  // The apps that show it lay their own controls over its top and its foot, which are left free for them.
  tall: {
    name: '1080x1920',
    width: 1080,
    height: 1920,
    edge: { top: 230, side: 64, foot: 300 },
    text: { most: 44, least: 24 },
    title: { most: 80, least: 36 },
    small: 25,
  },
}

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Sizes from the largest to the least, each about a twentieth smaller than the one before. */
export function steps({ most, least }: { readonly most: number; readonly least: number }): number[] {
  const sizes: number[] = []
  for (let size = most; size > least; size = Math.min(size - 1, Math.round(size * 0.95))) sizes.push(size)
  return [...sizes, least]
}
