import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { command, usage } from '../../src/cli/stillsCommand.ts'
import { harbour } from '../fixtures/harbour.ts'
import { run, withStories } from './commandContext.ts'

const folders: string[] = []
let out = ''
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'stills-'))
  folders.push(out)
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const desk = { ...withStories(harbour), root: process.cwd() }
const stills = (...given: string[]) => run(command, ['harbour-talks', '--out', out, ...given], desk)
const small = ['--kind', 'grid,quote', '--size', 'card', '--theme', 'light', '--as', 'svg']
const files = () => readdirSync(out).sort()
const alts = () =>
  JSON.parse(readFileSync(join(out, 'alt.json'), 'utf8')) as { pictures: { alt: string; files: string[] }[] }

describe('npm run stills', { timeout: 60_000 }, () => {
  test('writes the pictures that were asked for, and says what it wrote', async () => {
    const { code, printed } = await stills(...small)
    expect(code).toBe(0)
    expect(printed).toMatch(/^Wrote 3 files into .*stills-\w+\. alt\.json says in words what each shows\.$/)
    expect(files()).toEqual([
      'alt.json',
      'grid-1200x630-light.svg',
      'quote-early-1200x630-light.svg',
      'quote-enough-1200x630-light.svg',
    ])
  })

  test('writes each as a PNG and as two kinds of SVG, in each size and theme', async () => {
    await stills('--kind', 'wants')
    const sizes = ['1080x1350', '1080x1920', '1200x630', '1600x900']
    const names = sizes.flatMap((size) => ['light', 'dark'].map((theme) => `wants-${size}-${theme}`))
    const all = names.flatMap((name) => [`${name}.png`, `${name}.svg`, `${name}-outlines.svg`])
    expect(files()).toEqual(['alt.json', ...all].sort())
    // One sentence for all of them.
    expect(alts().pictures.map(({ files }) => files.length)).toEqual([24])
  })

  test('tells in words what each file shows', async () => {
    await stills(...small)
    const { pictures } = alts()
    expect(pictures.flatMap(({ files }) => files).sort()).toEqual(files().filter((file) => file !== 'alt.json'))
    expect(pictures[0]?.alt).toContain(
      'Night shifts become shorter. The dockers: for; The port: against; Brill: not stated.',
    )
    expect(pictures[1]?.alt).toContain(
      '“Ten hours in the dark is enough.” — Ines Vermeer, head of the dockers, at the gate.',
    )
  })

  test('writes the same bytes again', async () => {
    await stills(...small)
    const before = files().map((file) => readFileSync(join(out, file)))
    await stills(...small)
    expect(files().map((file) => readFileSync(join(out, file)))).toEqual(before)
  })

  test('takes away what it wrote before, and nothing else', async () => {
    await stills(...small)
    writeFileSync(join(out, 'ours.txt'), 'ours')
    await stills('--kind', 'wants', '--size', 'card', '--theme', 'dark', '--as', 'svg')
    expect(files()).toEqual(['alt.json', 'ours.txt', 'wants-1200x630-dark.svg'])
  })

  test('names a picture that it leaves out, and why', async () => {
    const { enough } = harbour.quotes
    const article = { ...harbour, quotes: { ...harbour.quotes, enough: { ...enough!, words: 'שלום' } } }
    const { code, printed } = await run(command, ['harbour-talks', '--out', out, ...small], {
      ...desk,
      ...withStories(article),
    })
    expect(printed).toContain('Left out quote-enough-1200x630-light: “שלום” is read from right to left.')
    expect([code, existsSync(join(out, 'grid-1200x630-light.svg'))]).toEqual([0, true])
  })

  test('tells how it is used', async () => {
    expect(await run(command, ['--help'], desk)).toEqual({ code: 0, printed: usage })
  })

  test.each([
    [['nope'], 'There is no story “nope”. There are harbour-talks.'],
    [[], 'Say one story.'],
    [['harbour-talks', '--size', 'huge'], 'There is no --size “huge”, only card, wide, portrait, tall.'],
    [['harbour-talks', '--colour', 'red'], 'Unknown option'],
  ])('answers a slip of the keyboard in a sentence: %s', async (given, answer) => {
    await expect(run(command, given, desk)).rejects.toThrow(answer)
    await expect(run(command, given, desk)).rejects.toThrow(usage)
  })

  test('draws no story that cannot be published yet', async () => {
    const { code, printed } = await run(command, ['harbour-talks', '--out', out], {
      ...desk,
      ...withStories({ ...harbour, headline: '' }),
    })
    expect([code, printed]).toEqual([1, expect.stringContaining('cannot be published yet')])
    expect(files()).toEqual([])
  })
})
