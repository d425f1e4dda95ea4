import { create } from 'fontkitten'
import { describe, expect, test } from 'vitest'
import { allText } from '../../../src/build/fonts/allText.ts'
import { fontFace } from '../../../src/build/fonts/cutFonts.ts'
import { fontLicences, prepareTypefaces } from '../../../src/build/fonts/typefaces.ts'
import type { PublisherProfile } from '../../../src/publisher/PublisherProfile.ts'
import type { OwnFace } from '../../../src/publisher/Typeface.ts'
import { publisher as gazette } from '../../fixtures/gazette/publisher.ts'
import { strait } from '../../fixtures/strait.ts'

const root = process.cwd()
const serif = gazette.faces.serif as OwnFace
const withSerif = (serif: PublisherProfile['faces']['serif']) => ({ ...gazette, faces: { ...gazette.faces, serif } })

const sum = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)
const letters = (woff2: Buffer) => {
  const font = create(woff2)
  if (font.isCollection) throw new Error('A cut font is one font.')
  return String.fromCodePoint(...font.characterSet)
}

// Cutting a font takes a second or two on a busy machine.
describe('the typefaces of the pages', { timeout: 30_000 }, () => {
  test('are one file of at most 26 kB for a story in English', async () => {
    const { fonts } = await prepareTypefaces(gazette, allText([strait]), root)
    expect(fonts).toHaveLength(1)
    expect(sum(fonts.map(({ woff2 }) => woff2.length))).toBeLessThan(26_000)
  })

  test('have the letters of the text, those of sentences that are made later, and no others', async () => {
    const { fonts } = await prepareTypefaces(gazette, 'Über', root)
    const has = letters(fonts[0]!.woff2)
    for (const letter of 'ÜberA9“”–…') expect(has).toContain(letter)
    expect(has).not.toContain('ñ')
  })

  test('have a second file for letters that the first lacks, which says what it is for', async () => {
    const { fonts } = await prepareTypefaces(gazette, 'Пять часов', root)
    const rules = fonts.map((font) => fontFace(font, 'x.woff2'))
    expect(fonts.map(({ woff2 }) => letters(woff2).includes('П'))).toEqual([false, true])
    expect(rules[0]).not.toContain('unicode-range')
    expect(rules[1]).toMatch(/unicode-range:.*U\+41f\b/)
  })

  test('leave letters that they do not have to the reader’s device', async () => {
    const { fonts } = await prepareTypefaces(gazette, 'שלום 早上好', root)
    expect(fonts).toHaveLength(1)
  })

  test('are stood in for by the device’s, scaled to lines of the same length, each weight by itself', async () => {
    const { stacks, fallbacks } = await prepareTypefaces(gazette, '', root)
    const faces = fallbacks.split('@font-face').filter((face) => face.includes("local('Liberation Serif"))
    expect(stacks.serif).toMatch(/^"Source Serif 4", "Source Serif 4 Fallback: Georgia", .*, serif$/)
    expect(faces.map((face) => /font-weight: (\d+)/.exec(face)?.[1])).toEqual(['400', '600'])
    // Widths of the text of a story, measured: Source Serif is 1.177 times as wide as Liberation Serif, and 1.116 times the bold.
    const scales = faces.map((face) => Number(/size-adjust: ([\d.]+)%/.exec(face)?.[1]))
    expect(scales[0]).toBeCloseTo(117.7, -0.5)
    expect(scales[1]).toBeCloseTo(111.6, -0.5)
  })

  test('bring their licence along', async () => {
    expect(await fontLicences(gazette, root)).toContain('SIL OPEN FONT LICENSE')
  })
})

describe('a newsroom', { timeout: 30_000 }, () => {
  test('may have a typeface of one weight a file', async () => {
    const [file] = serif.files
    const own = { family: 'Our Serif', files: [{ path: file.path, weight: 600 }] } as const
    const { fonts, stacks, fallbacks } = await prepareTypefaces(withSerif(own), 'abc', root)
    expect(fontFace(fonts[0]!, 'x.woff2')).toContain('font-family:"Our Serif";font-weight:600;')
    expect(stacks.serif).toMatch(/^"Our Serif", "Our Serif Fallback: Georgia"/)
    expect(fallbacks).toContain('Our Serif Fallback: Georgia')
  })

  test('may leave the serif to the reader’s device', async () => {
    const { fonts, stacks, fallbacks } = await prepareTypefaces(withSerif({ stack: 'Georgia, serif' }), 'abc', root)
    expect([fonts, stacks.serif, fallbacks]).toEqual([[], 'Georgia, serif', ''])
  })

  test('is told which file is not there', async () => {
    const missing = { family: 'Our Serif', files: [{ path: './fonts/our-serif.woff2', weight: 400 }] } as const
    await expect(prepareTypefaces(withSerif(missing), 'abc', root)).rejects.toThrow(
      'tests/fixtures/gazette/fonts/our-serif.woff2',
    )
  })
})
