/** Whether the typefaces of a publisher can be used: files and licence are there, and have the weights and the letters that the pages need. */
import { create } from 'fontkitten'
import { type Finding, problem } from '../../article/checks/Problem.ts'
import type { Article } from '../../article/schema/Article.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import type { FontFile, OwnFace } from '../../publisher/Typeface.ts'
import { hasWeight } from '../fonts/fontFile.ts'
import { missingLetters } from './missingLetters.ts'
import { readFile } from './readFile.ts'

/** @param root the project's folder */
export const checkFaces = (publisher: PublisherProfile, stories: readonly Article[], root: string): Finding[] =>
  (['serif', 'sans'] as const).flatMap((kind) => {
    const face = publisher.faces[kind]
    const place = `faces.${kind}`
    if ('stack' in face) return checkStack(face.stack, place)
    const files = face.files.map((file, at) => checkFile(file, `${place}.files.${at}`, root))
    const found = files.flatMap(({ findings }) => findings)
    const letters = new Set(files.flatMap(({ letters }) => letters))
    return [
      ...found,
      ...checkLicence(face, place, root),
      ...(found.some(({ path }) => path.endsWith('.weight')) ? [] : checkWeights(face, place)),
      // Of a file that cannot be read nobody knows the letters.
      ...(found.length > 0 ? [] : missingLetters(publisher, stories, letters, `${place}.files`)),
    ]
  })

/** Where a device has none of the families, the last one has to be a kind of typeface, which each device has. */
const generic = /(^|[\s,])(ui-)?(serif|sans-serif|system-ui|monospace|rounded)\s*$/

const checkStack = (stack: string, place: string): Finding[] =>
  generic.test(stack)
    ? []
    : [
        problem(
          `${place}.stack`,
          stack,
          'A reader whose device has none of these would see whatever the browser likes.',
          `End the list with ${place.endsWith('serif') ? 'serif' : 'sans-serif'}.`,
        ),
      ]

interface Checked {
  readonly findings: readonly Finding[]
  readonly letters: readonly number[]
}

const isWeight = (weight: unknown): boolean => typeof weight === 'number' && weight >= 1 && weight <= 1000

function checkFile({ path, weight }: FontFile, place: string, root: string): Checked {
  if (!(Array.isArray(weight) && weight.length === 2 ? weight : [weight]).every(isWeight)) {
    const mend = 'Write a number, as 400 or 600, or of a variable font the range: [400, 600].'
    return { findings: [problem(`${place}.weight`, JSON.stringify(weight), 'It is no weight.', mend)], letters: [] }
  }
  const content = readFile(path, `${place}.path`, root)
  if (!Buffer.isBuffer(content)) return { findings: [content], letters: [] }
  const refused = (...given: Parameters<typeof problem>): Checked => ({ findings: [problem(...given)], letters: [] })
  const font = opened(content)
  if (!font) {
    return refused(`${place}.path`, path, 'It is no font file that can be read.', 'Give it as WOFF2, WOFF, TTF or OTF.')
  }
  if (font.isCollection) {
    return refused(`${place}.path`, path, 'It is a collection of fonts.', 'Give a file for each of them.')
  }
  const { wght } = font.variationAxes
  if (typeof weight !== 'number' && !wght) {
    const why = 'The file has one weight: it is no variable font.'
    return refused(
      `${place}.weight`,
      `[${weight.join(', ')}]`,
      why,
      'Write the weight that it has, and name a file for the other.',
    )
  }
  return { findings: [], letters: font.characterSet }
}

function opened(content: Buffer): ReturnType<typeof create> | undefined {
  try {
    return create(content)
  } catch {
    return undefined
  }
}

function checkLicence({ family, licence }: OwnFace, place: string, root: string): Finding[] {
  const path = `${place}.licence`
  if (!licence) {
    const why = `Nothing says that ${family} may be sent to readers, and most licences have to travel with the files.`
    const mend =
      "Put the licence beside the files as a text file and name it: licence: './fonts/licence.txt'. For a typeface that was made or bought for you, a sentence that says so."
    return [problem(path, '', why, mend)]
  }
  const content = readFile(licence, path, root)
  if (!Buffer.isBuffer(content)) return [content]
  if (content.includes(0) || !content.toString('utf8').trim()) {
    const why = 'It is no text, and the build publishes it as one.'
    return [problem(path, licence, why, 'Save its words as a .txt file.')]
  }
  return []
}

/** The weights that the pages use. A browser makes do with another: it smears what is too thin. */
const checkWeights = ({ files }: OwnFace, place: string): Finding[] =>
  [400, 600].flatMap((weight): Finding[] =>
    files.some((file) => hasWeight(file, weight))
      ? []
      : [
          {
            severity: 'warning',
            path: `${place}.files`,
            value: files.map(({ weight }) => [weight].flat().join('–')).join(', '),
            why: `None is of weight ${weight}, which the pages use. Browsers would ${weight === 600 ? 'smear a thinner one' : 'take a bolder one'} in its place.`,
            mend: `Add a file of weight ${weight}${weight === 600 ? '. Of a typeface without one, give the bold file that weight' : ''}.`,
          },
        ],
  )
