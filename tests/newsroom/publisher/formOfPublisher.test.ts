/** What a newsroom is told of a profile with a part that is misspelt, missing or of another kind: never less than a sentence with its line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { checkStories } from '../../../src/article/checks/checkStories.ts'
import { checkPublisher, paletteOf } from '../../../src/newsroom/publisher/checkPublisher.ts'
import { readPublisherFile, withLines } from '../../../src/newsroom/storyFiles.ts'
import { syntaxProblems } from '../../../src/newsroom/syntaxProblems.ts'
import type { PublisherProfile } from '../../../src/publisher/PublisherProfile.ts'
import { publisher as faehrbote } from '../../fixtures/faehrbote/publisher.ts'
import { harbour } from '../../fixtures/harbour.ts'

beforeEach(() => {
  vi.stubEnv('PUBLISHER', 'tests/fixtures/faehrbote/publisher.ts')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

/** Whatever a file says that no compiler has read. */
function found(given: unknown) {
  const publisher = given as PublisherProfile
  const all = [...checkPublisher(publisher, [harbour], process.cwd()), ...checkStories([harbour], paletteOf(publisher))]
  return withLines(readPublisherFile(process.cwd()), all)
}
const told = (given: unknown) => found(given).map(({ path, why, mend }) => [path, why, mend].join(' | '))
const { faces, ...faceless } = faehrbote
const softless: Partial<typeof faehrbote.colours> = { ...faehrbote.colours }
Reflect.deleteProperty(softless, 'soft')
const logo = faehrbote.logo as object

test.each([
  [
    'one colour for both themes',
    { ...faehrbote, colours: { ...faehrbote.colours, accent: '#c2410c' } },
    ['colours.accent | Here a colour has to stand, with fields of its own. | Give it “light”, “dark”.'],
  ],
  [
    'a colour for light alone',
    { ...faehrbote, colours: { ...faehrbote.colours, accent: { light: '#8d1b3d' } } },
    [
      'colours.accent.dark | A colour needs “dark”, and it is not there. | Add it: docs/branding.md says what it is for.',
    ],
  ],
  [
    'a colour that is not there',
    { ...faehrbote, colours: softless },
    ['colours.soft | “colours” needs “soft”, and it is not there. | Add it: docs/branding.md says what it is for.'],
  ],
  [
    'a part under another name',
    { ...faceless, fonts: faces },
    [
      'fonts | “fonts” is no field of a publisher, so the page would not show it. | Take it out, or write one of “faces”.',
      'faces | A publisher needs “faces”, and it is not there. | Add it: docs/branding.md says what it is for.',
    ],
  ],
  [
    'a slip of the keyboard',
    { ...faehrbote, logo: { ...logo, showsName: undefined, showName: true } },
    ['logo.showName | “showName” is no field of a logo, so the page would not show it. | Did you mean “showsName”?'],
  ],
  [
    'a word for yes',
    { ...faehrbote, logo: { ...logo, showsName: 'yes' } },
    ['logo.showsName | Here true or false has to stand. | Write it without quotation marks.'],
  ],
  [
    'a rule that no browser draws',
    { ...faehrbote, shape: { topRule: { width: 4, style: 'wavy' } } },
    ['shape.topRule.style | No rule is drawn so. | Write one of “solid”, “double”, “dotted”.'],
  ],
  [
    'a theme like none',
    { ...faehrbote, themes: { ...faehrbote.themes, rosa: { label: 'Rosa', scheme: 'pink', colours: {} } } },
    ['themes.rosa.scheme | A theme is like one of the two that each story has. | Write one of “light”, “dark”.'],
  ],
  [
    'a file that is not in a list',
    { ...faehrbote, faces: { ...faces, serif: { ...faces.serif, files: './fonts/zilla-slab-400.woff2' } } },
    ['faces.serif.files | Here a list has to stand. | Write it in square brackets, also where it has one entry.'],
  ],
  [
    'a typeface with a name alone',
    { ...faehrbote, faces: { ...faces, serif: { family: 'Zilla Slab' } } },
    [
      'faces.serif.files | A typeface needs “files”, and it is not there. | Add it: docs/branding.md says what it is for.',
    ],
  ],
  [
    'a weight in words',
    {
      ...faehrbote,
      faces: { ...faces, sans: { ...faces.sans, files: [{ path: './fonts/work-sans.woff2', weight: 'bold' }] } },
    },
    [
      'faces.sans.files.0.weight | It is no weight. | Write a number, as 400 or 600, or of a variable font the range: [400, 600].',
    ],
  ],
  [
    'a drawing without its path',
    { ...faehrbote, logo: { viewBox: '0 0 20 20' } },
    ['logo.path | A drawn logo needs “path”, and it is not there. | Add it: docs/branding.md says what it is for.'],
  ],
  [
    'nothing',
    undefined,
    [
      ' | Here a publisher has to stand, with fields of its own. | Give it “name”, “lang”, “logo”, “policies”, “colours”, “faces”.',
    ],
  ],
] as const)('is told of %s', (_, given, expected) => {
  expect(told(given)).toEqual(expected)
  for (const { at } of found(given)) expect(at).toMatch(/^tests\/fixtures\/faehrbote\/publisher\.ts:\d+$/)
})

test.each(['name', 'lang', 'logo', 'policies', 'colours', 'themes', 'embedTheme', 'shape', 'faces'] as const)(
  'a number in the place of “%s” is told in a sentence, and nothing breaks',
  (field) => {
    expect(found({ ...faehrbote, [field]: 7 }).map(({ path }) => path)).toContain(field)
    expect(found({ ...faehrbote, [field]: null }).map(({ path }) => path)).toContain(field)
  },
)

test('a quotation mark that is missing is told with its line, in the publisher’s file as in a story’s', () => {
  const folder = mkdtempSync(join(tmpdir(), 'publisher-'))
  const file = join(folder, 'publisher.ts')
  vi.stubEnv('PUBLISHER', file)
  expect(syntaxProblems(process.cwd())).toMatchObject([
    { story: 'publisher', value: file, why: 'There is no such file.' },
  ])
  writeFileSync(file, "export const publisher = {\n  name: 'The Lantern,\n  lang: 'en',\n}\n")
  const [problem, ...others] = syntaxProblems(process.cwd())
  expect(others).toEqual([])
  expect(problem).toMatchObject({
    story: 'publisher',
    why: 'The text that begins here has no quotation mark at its end.',
  })
  expect([problem?.path, problem?.at].join()).toContain(`${file}:2`)
  rmSync(folder, { recursive: true })
})
