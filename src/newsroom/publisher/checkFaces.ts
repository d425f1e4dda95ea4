/** Whether the typefaces of a publisher can be used: files and licence are there, and have the weights and the letters that the pages need. */
import { create } from 'fontkitten'
import { type Finding, problem } from '../../article/checks/Problem.ts'
import type { Article } from '../../article/schema/Article.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import type { FontFile, OwnFace } from '../../publisher/Typeface.ts'
import { hasWeight } from '../../publisher/hasWeight.ts'
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
      ...(found.some(({ path }) => path.endsWith('.weight')) ? [] : checkWeights(face, place, files)),
      // Of a file that cannot be read nobody knows the letters.
      ...(found.length > 0 ? [] : missingLetters(publisher, stories, letters, kind)),
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
  /** The weights that a variable font has, whichever of them the publisher names. */
  readonly weights?: { readonly min: number; readonly max: number } | undefined
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
  return { findings: [], letters: font.characterSet, weights: wght }
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
  return reservedName(content.toString('utf8'), licence, path)
}

/** @see https://openfontlicense.org/ofl-reserved-font-name/ */
function reservedName(text: string, value: string, path: string): Finding[] {
  const [, name] = /with Reserved Font Names?:?\s+["“']?([^"”'\n.,;]+)/i.exec(text) ?? []
  if (name === undefined) return []
  return [
    {
      severity: 'warning',
      path,
      value,
      why: `It reserves the name “${name.trim()}”, and does not let a modified font be called so. The build cuts the font and keeps its name.`,
      mend: 'Ask whoever holds the rights whether a font that is cut for a page may keep it, or take a typeface whose licence reserves no name.',
    },
  ]
}

/** The weights that the pages use. A browser makes do with another: it smears what is too thin. */
function checkWeights({ files }: OwnFace, place: string, checked: readonly Checked[]): Finding[] {
  const lacking = [400, 600].filter((weight) => !files.some((file) => hasWeight(file, weight)))
  const warning = (path: string, value: string, why: string, mend: string): Finding => ({
    ...problem(path, value, why, mend),
    severity: 'warning',
  })
  const at = checked.findIndex(({ weights }) =>
    lacking.every((weight) => weights && weights.min <= weight && weight <= weights.max),
  )
  const value = files.map(({ weight }) => [weight].flat().join('–')).join(', ')
  if (lacking.length > 0 && at >= 0) {
    const why = `It is a variable font, and the pages use the weights 400 and 600 of it. No file is named for ${lacking.join(' and ')}.`
    return [warning(`${place}.files.${at}.weight`, value, why, 'Name the range: weight: [400, 600].')]
  }
  return lacking.map((weight) =>
    warning(
      `${place}.files`,
      value,
      `None is of weight ${weight}, which the pages use. Browsers would ${weight === 600 ? 'smear a thinner one' : 'take a bolder one'} in its place.`,
      `Add a file of weight ${weight}${weight === 600 ? '. Of a typeface without one, give the bold file that weight' : ''}.`,
    ),
  )
}
