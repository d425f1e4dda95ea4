/** What a newsroom is told of its name, logo and typefaces before a reader sees them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkStories } from '../../../src/article/checks/checkStories.ts'
import { checkPublisher } from '../../../src/newsroom/publisher/checkPublisher.ts'
import type { PublisherProfile } from '../../../src/publisher/PublisherProfile.ts'
import type { OwnFace } from '../../../src/publisher/Typeface.ts'
import { changed } from '../../fixtures/changed.ts'
import { publisher as faehrbote } from '../../fixtures/faehrbote/publisher.ts'
import { publisher as gazette } from '../../fixtures/gazette/publisher.ts'
import { harbour } from '../../fixtures/harbour.ts'

/** Beside its file, as `PUBLISHER` names it, a publisher finds what it names. */
const beside = 'tests/fixtures/faehrbote/publisher.ts'
beforeEach(() => {
  vi.stubEnv('PUBLISHER', beside)
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const check = (change: Partial<PublisherProfile>, story = harbour) =>
  checkPublisher({ ...faehrbote, ...change }, [story], process.cwd())
const told = (change: Partial<PublisherProfile>) => check(change).map(({ severity, path }) => `${severity} ${path}`)

test('a newsroom with a drawn logo and the fonts of a package has nothing to mend', () => {
  vi.unstubAllEnvs()
  expect(checkPublisher(gazette, [harbour], process.cwd())).toEqual([])
})

test('neither has a newsroom that differs in everything', () => {
  expect(check({})).toEqual([])
  expect(checkStories([harbour], faehrbote)).toEqual([])
})

describe('what a publisher says of itself', () => {
  test.each([
    ['no name', { name: ' ' }, 'problem name'],
    ['a language without words', { lang: 'tlh' }, 'problem lang'],
    ['half an address', { address: 'faehrbote.example' }, 'problem address'],
    ['a site that is a page', { site: 'https://faehrbote.example/?p=1' }, 'problem site'],
    ['a policy that leads nowhere', { policies: [{ label: 'ethics', href: 'ethik' }] }, 'problem policies.0.href'],
    ['mail for a policy', { policies: [{ label: 'ethics', href: 'mailto:a@b.example' }] }, 'problem policies.0.href'],
    [
      'a policy without a word',
      { policies: [{ label: 'diversity' as 'ethics', href: '#a' }] },
      'problem policies.0.label',
    ],
    ['a theme for embeds that is not there', { embedTheme: 'rosa' }, 'problem embedTheme'],
    ['corners as round as a ball', { shape: { corner: 99 } }, 'problem shape.corner'],
    ['two lines in two pixels', { shape: { topRule: { width: 2, style: 'double' } } }, 'problem shape.topRule.width'],
  ] as const)('is refused: %s', (_, change, expected) => {
    expect(told(change)).toEqual([expected])
  })

  test.each(['Lachs', 'lachs rosa', 'auto', 'lachs-'])('a theme cannot be called “%s”', (name) => {
    const theme = { label: 'Lachs', scheme: 'light', colours: {} } as const
    expect(told({ themes: { [name]: theme }, embedTheme: 'light' })).toEqual([`problem themes.${name}`])
  })

  test('a name too long for a narrow frame is worth a look, unless the logo shows it', () => {
    const name = 'Der Fährbote und Anzeiger für Brill'
    const logo = { viewBox: '0 0 20 20', path: 'M0 0h20v20H0z' }
    expect(told({ name, logo })).toEqual(['warning name'])
    expect(told({ name })).toEqual([])
  })
})

describe('a logo', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'logo-'))
    vi.stubEnv('PUBLISHER', join(folder, 'publisher.ts'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  /** The beginning of a PNG file, which says how large the picture is. */
  function png(width: number, height: number): Buffer {
    const content = Buffer.alloc(64)
    content.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    content.writeUInt32BE(width, 16)
    content.writeUInt32BE(height, 20)
    return content
  }
  const serifOf = (): PublisherProfile['faces'] => ({ serif: { stack: 'serif' }, sans: { stack: 'sans-serif' } })
  function findings(file: string, content: string | Buffer, kind: 'light' | 'small' = 'light') {
    writeFileSync(join(folder, 'logo.svg'), '<svg viewBox="0 0 40 10"/>')
    writeFileSync(join(folder, file), content)
    return check({ logo: { light: './logo.svg', [kind]: `./${file}`, showsName: true }, faces: serifOf() })
  }

  test('of 4,000 px is refused, with the size that does', () => {
    const [found, ...others] = findings('large.png', png(4000, 1000))
    expect(others).toEqual([])
    expect(found).toMatchObject({
      severity: 'problem',
      path: 'logo.light',
      value: './large.png',
      why: 'It is 4000 × 1000 px and is shown 26 px high: each reader would fetch and unpack 16 MB of picture for it.',
      mend: 'Export it again 312 × 78 px, or take the SVG.',
    })
  })

  test.each([
    ['a picture of another kind', 'logo.gif', 'GIF89a', /neither a PNG/],
    ['an SVG that does not say its size', 'bare.svg', '<svg width="100%"><path/></svg>', /neither a PNG/],
    ['a line of twelve to one', 'long.svg', '<svg viewBox="0 0 120 10"/>', /12\.0 times as wide.*8 times is the most/],
    ['a tower', 'tower.svg', '<svg viewBox="0 0 10 40"/>', /4\.0 times as high/],
    ['a heavy drawing', 'heavy.svg', `<svg viewBox="0 0 40 10"><!--${'x'.repeat(70_000)}--></svg>`, /70 kB/],
    ['text without outlines', 'text.svg', '<svg viewBox="0 0 40 10"><text>Bote</text></svg>', /text in it/],
    ['a script', 'script.svg', '<svg viewBox="0 0 40 10" onload="x()"/>', /script in it/],
    [
      'a part from elsewhere',
      'far.svg',
      '<svg viewBox="0 0 40 10"><image href="https://other.example/a.png"/></svg>',
      /another server/,
    ],
  ])('is refused where it is %s', (_, file, content, why) => {
    const found = findings(file, content)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ severity: 'problem', path: 'logo.light' })
    expect(found[0]?.why).toMatch(why)
  })

  test('that is wide and does not say that it shows the name is worth a look, because the name stands beside it', () => {
    writeFileSync(join(folder, 'wide.svg'), '<svg viewBox="0 0 202 26"/>')
    const [found, ...others] = check({ logo: { light: './wide.svg' }, faces: serifOf() })
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 'warning', path: 'logo.showsName' })
    expect(found?.mend).toContain('add showsName: true')
    writeFileSync(join(folder, 'sign.svg'), '<svg viewBox="0 0 30 10"/>')
    expect(check({ logo: { light: './sign.svg' }, faces: serifOf() })).toEqual([])
  })

  test('with one pixel for each of the page is worth a look: most screens have two', () => {
    const [found, ...others] = findings('small.png', png(202, 26))
    expect(others).toEqual([])
    expect(found).toMatchObject({
      severity: 'warning',
      path: 'logo.light',
      mend: 'Export it again 606 × 78 px, or take the SVG.',
    })
    expect(findings('twice.png', png(404, 52))).toEqual([])
  })

  test('that is too wide is told the limit and how to come below it', () => {
    const [found] = findings('long.svg', '<svg viewBox="0 0 88 10"/>')
    expect(found?.mend).toContain('narrower letters or in two lines')
  })

  test('for the browser’s tab is a square', () => {
    expect(findings('sign.png', png(64, 64), 'small')).toEqual([])
    expect(findings('wide.png', png(128, 64), 'small').map(({ path }) => path)).toEqual(['logo.small'])
  })

  test('that is not there is told with where it should be', () => {
    const [found] = check({ logo: { light: './logo.svg' }, faces: serifOf() })
    expect(found).toMatchObject({ path: 'logo.light', value: './logo.svg' })
    expect(found?.why).toContain('logo.svg.')
  })
})

describe('a typeface', () => {
  const serif = faehrbote.faces.serif as OwnFace
  const withSerif = (change: Partial<OwnFace>): Partial<PublisherProfile> => ({
    faces: { ...faehrbote.faces, serif: { ...serif, ...change } },
  })
  const files = (...weights: readonly (number | readonly [number, number])[]) =>
    weights.map((weight) => ({ path: serif.files[0].path, weight })) as unknown as OwnFace['files']

  test('without a licence is refused', () => {
    const { licence, ...bare } = serif
    expect(licence).toBeDefined()
    expect(told({ faces: { ...faehrbote.faces, serif: bare } })).toEqual(['problem faces.serif.licence'])
    expect(told(withSerif({ licence: './fonts/none.txt' }))).toEqual(['problem faces.serif.licence'])
    expect(told(withSerif({ licence: './sign.png' }))).toEqual(['problem faces.serif.licence'])
  })

  test.each([
    [
      'a file that is not there',
      './fonts/none.woff2',
      /There is no file tests\/fixtures\/faehrbote\/fonts\/none\.woff2/,
    ],
    ['a package that is not there', '@nobody/serif/serif.woff2', /nor in a package/],
    ['what is no font', './sign.png', /no font file/],
  ])('is refused with %s', (_, path, why) => {
    const found = check(withSerif({ files: [{ path, weight: [400, 600] }] }))
    expect(found.map(({ path }) => path)).toContain('faces.serif.files.0.path')
    expect(found[0]?.why).toMatch(why)
  })

  test('of one weight is not taken for a variable one', () => {
    expect(told(withSerif({ files: files([400, 600]) }))).toEqual(['problem faces.serif.files.0.weight'])
  })

  test('of one weight only is worth a look', () => {
    const [found, ...others] = check(withSerif({ files: files(400) }))
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 'warning', path: 'faces.serif.files', value: '400' })
    expect(found?.why).toMatch(/weight 600/)
  })

  test('that is variable and named with one weight is told as that', () => {
    const sans = faehrbote.faces.sans as OwnFace
    const files = [{ path: './fonts/work-sans.woff2', weight: 400 }] as const
    const [found, ...others] = check({ faces: { ...faehrbote.faces, sans: { ...sans, files } } })
    expect(others).toEqual([])
    expect(found).toMatchObject({
      severity: 'warning',
      path: 'faces.sans.files.0.weight',
      mend: 'Name the range: weight: [400, 600].',
    })
  })

  test('whose licence reserves its name is worth a look, because the build cuts it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'licence-'))
    const licence = join(folder, 'licence.txt')
    const text = readFileSync('tests/fixtures/faehrbote/fonts/zilla-slab-licence.txt', 'utf8')
    writeFileSync(licence, text.replace('The Mozilla Foundation', '$& with Reserved Font Name "Zilla Slab"'))
    const [found, ...others] = check(withSerif({ licence: relative(dirname(beside), licence) }))
    rmSync(folder, { recursive: true })
    expect(others).toEqual([])
    expect(found).toMatchObject({ severity: 'warning', path: 'faces.serif.licence' })
    expect(found?.why).toMatch(/^It reserves the name “Zilla Slab”/)
  })

  test('that lacks letters beyond those of its script is told so, and only of text that stands in it', () => {
    const found = check({}, changed(changed(harbour, 'headline', 'ǆ'), 'standfirst.text', 'ǅ'))
    const [serif, ...others] = found.filter(({ path }) => path === 'faces.serif')
    expect(others).toEqual([])
    expect(serif?.why).toMatch(/^No file has this extended Latin letter: ǆ, first used in harbour-talks: headline\./)
    expect(serif?.mend).toMatch(/^Add a file of the typeface with extended Latin letters to “files”/)
  })

  test('that lacks letters of a story is told with them and where they stand, once a script', () => {
    const story = changed(harbour, 'keyPoints.0.title', 'Они говорят: «Ні», και άλλα.')
    const found = check({}, story).filter(({ path }) => path === 'faces.serif')
    expect(found.map(({ severity, value }) => `${severity} ${value}`)).toEqual([
      'warning Zilla Slab',
      'warning Zilla Slab',
    ])
    expect(found[1]?.why).toContain('letters: κ α ι ά λ, first')
    expect(found[0]?.why).toBe(
      'No file has these 11 Cyrillic letters: О н и г о в р я т Н і, first used in harbour-talks: keyPoints.0.title. Readers see them in a typeface of their device, beside yours.',
    )
  })

  test('of the device names a kind for devices without it', () => {
    expect(told({ faces: { serif: { stack: 'Charter, Georgia' }, sans: { stack: 'Arial, sans-serif' } } })).toEqual([
      'problem faces.serif.stack',
    ])
  })
})

test('a problem of the publisher names its line', async () => {
  const { readPublisherFile, withLines } = await import('../../../src/newsroom/storyFiles.ts')
  const [found] = withLines(readPublisherFile(resolve('.')), check({ embedTheme: 'rosa' }))
  const line =
    readFileSync(beside, 'utf8')
      .split('\n')
      .findIndex((one) => one.includes('embedTheme')) + 1
  expect(found?.at).toBe(`${beside}:${line}`)
})
