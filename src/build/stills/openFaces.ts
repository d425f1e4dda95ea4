/**
 * The typefaces that pictures are drawn with: the publisher's own, and for letters that they lack, one of this machine.
 *
 * A typeface of the reader's device cannot be drawn in a build. Where the publisher's sans is such a one, all text is in its serif, and the
 * other way round.
 */
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import type { FontFile, OwnFace } from '../../publisher/Typeface.ts'
import { hasWeight } from '../../publisher/hasWeight.ts'
import { cut, lettersIn, lettersOf } from '../fonts/fontFile.ts'
import { CannotDraw } from './CannotDraw.ts'
import type { FaceName, Weight } from './drawing.ts'
import { type MachineFont, machineFontWith } from './machineFonts.ts'
import { hasLetters, type OpenFont, openFont, type ShapedText, shapeText } from './shapeText.ts'

export interface Faces {
  /**
   * @param tracking between letters, of the size
   * @throws CannotDraw if no typeface has the letters
   */
  readonly shape: (text: string, weight: Weight, face: FaceName, tracking: number) => ShapedText
  /** The families of a text, as an SVG names them: its own, and what every device has. */
  readonly stackOf: (text: string, weight: Weight, face: FaceName) => string
  /** The fonts of this machine that were needed, as paths. */
  readonly borrowed: () => readonly string[]
}

/**
 * @param text all that may be drawn: a file with none of its letters is not opened
 * @param root the project's folder
 * @param machineFont finds a font of this machine that has some letters; replaced in tests
 * @returns undefined for a publisher with no typeface of its own
 */
export async function openFaces(
  { faces: { serif, sans } }: PublisherProfile,
  text: string,
  root: string,
  machineFont: (letters: string) => MachineFont | undefined = machineFontWith,
): Promise<Faces | undefined> {
  const [ownSerif, ownSans] = [serif, sans].map((face) => ('files' in face ? face : undefined))
  const main = ownSerif ?? ownSans
  if (!main) return undefined
  const serifs = await openWeights(main, text, root)
  const open = { serif: serifs, sans: ownSans && ownSans !== main ? await openWeights(ownSans, text, root) : serifs }
  const borrowed = new Map<string, OpenFont>()
  const known = new Map<string, ShapedText>()

  function fontFor(cluster: string, weight: Weight, face: FaceName): OpenFont {
    const own = [...open[face][weight], ...open.serif[weight], ...borrowed.values()]
    const found = own.find((font) => hasLetters(font, cluster))
    if (found) return found
    const machine = machineFont(cluster)
    if (!machine) throw new CannotDraw(`no typeface here has the letters of “${cluster}”`)
    const opened = openFont(machine.data, machine.family, machine.index)
    borrowed.set(machine.path, opened)
    return opened
  }

  const shape: Faces['shape'] = (text, weight, face, tracking) => {
    const name = [weight, face, tracking, text].join(' ')
    const shaped = known.get(name) ?? shapeText(plain(text), (cluster) => fontFor(cluster, weight, face), tracking)
    known.set(name, shaped)
    return shaped
  }
  const isSerif = { serif: ownSerif !== undefined, sans: ownSans === undefined }
  return {
    borrowed: () => [...borrowed.keys()],
    shape,
    stackOf: (text, weight, face) =>
      [
        ...shape(text, weight, face, 0).families.map((family) => `'${family}'`),
        isSerif[face] ? 'Georgia, serif' : 'Arial, sans-serif',
      ].join(', '),
  }
}

async function openWeights(face: OwnFace, text: string, root: string): Promise<Readonly<Record<Weight, OpenFont[]>>> {
  return { 400: await openFiles(face, 400, text, root), 600: await openFiles(face, 600, text, root) }
}

/** Those with letters that the files before them lack. A face without the weight stands in with the one that it has, as in a browser. */
async function openFiles({ family, files }: OwnFace, weight: Weight, text: string, root: string): Promise<OpenFont[]> {
  const fitting = files.filter((file) => hasWeight(file, weight))
  const found = new Set<string>()
  const fonts: OpenFont[] = []
  for (const file of fitting.length > 0 ? fitting : files) {
    const letters = [...(await lettersIn(file, text, root))].filter((letter) => !found.has(letter))
    if (letters.length === 0) continue
    for (const letter of letters) found.add(letter)
    fonts.push(openFont(await wholeFile(file, weight, root), family))
  }
  return fonts
}

/** With all of its letters: sentences that are made of a story have some that the story itself lacks. */
const wholeFile = async (file: FontFile, weight: Weight, root: string): Promise<Uint8Array> =>
  cut(file, await lettersOf(file, root), root, 'sfnt', hasWeight(file, weight) ? weight : undefined)

/** HarfBuzz would set it, but nothing here orders it in a line with what runs the other way. */
const rightToLeft = /[\u0590-\u08ff\u200f\u202b\u202e\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** As it is drawn: of what only tells where a line may break, nothing is left, and a space is a space. */
function plain(text: string): string {
  if (rightToLeft.test(text)) throw new CannotDraw(`“${text}” is read from right to left`)
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\u00a0\u2000-\u200a\u202f\u205f]/g, ' ')
}
