/** What an editor is told of a file that says something else than was meant: by the check, the build and the dev server alike. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { syntaxProblems } from '../../src/newsroom/syntaxProblems.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'written-'))
  mkdirSync(join(root, 'src/stories'), { recursive: true })
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

/** @param lines of the story, of which the first stands on line 3 */
function told(...lines: readonly string[]): string[] {
  const text = ["export const tea = defineArticle({\n  slug: 'tea-talks',", ...lines, '})\n'].join('\n')
  writeFileSync(join(root, 'src/stories/tea-talks.ts'), text)
  return syntaxProblems(root).map(({ story, path, why, mend, at = '' }) => {
    expect(story).toBe('tea-talks')
    return [path, at.replace('src/stories/', ''), why, mend].join(' | ')
  })
}

test('a point whose id another has is told with both lines', () => {
  expect(told('  points: {', "    price: { label: 'Tea' },", "    'price': { label: 'Milk' },", '  },')).toEqual([
    'points.price | tea-talks.ts:5 | “price” stands twice, on lines 4 and 5, and only the last would be published. | Give one of them another id.',
  ])
})

test('a field that stands twice, or three times, is told so', () => {
  const leave = 'Leave one of them. If each belongs to another entry, give it braces and an id of its own.'
  expect(told("  kicker: 'Tea',", "  kicker: 'Milk',")).toEqual([
    `kicker | tea-talks.ts:4 | “kicker” stands twice, on lines 3 and 4, and only the last would be published. | ${leave}`,
  ])
  expect(told("  keyPoints: [{ text: 'a', text: 'b',", "    text: 'c' }],")).toEqual([
    `keyPoints.0.text | tea-talks.ts:4 | “text” stands 3 times, on lines 3, 3 and 4, and only the last would be published. | ${leave}`,
  ])
})

test('a colour of the publisher that stands twice is told as well', () => {
  const file = join(root, 'publisher.ts')
  vi.stubEnv('PUBLISHER', file)
  writeFileSync(file, 'export const publisher = {\n  themes: {\n    dusk: {},\n    dusk: {},\n  },\n}\n')
  expect(syntaxProblems(root)).toMatchObject([
    { story: 'publisher', path: 'themes.dusk', mend: 'Give one of them another id.', at: `${file}:4` },
  ])
})

test.each([
  ['party: town', 'town', "Write 'town'."],
  ['party: fog-bell', 'fog-bell', "Write 'fog-bell'."],
  ['parties: [town]', 'town', "Write 'town'."],
])('a text without quotation marks is told, which would break the program: %s', (written, _, mend) => {
  expect(told(`  ${written},`)).toEqual([expect.stringContaining(`no quotation marks, so it is taken for the name`)])
  expect(told(`  ${written},`)[0]).toContain(` | ${mend}`)
})

test.each(['kicker,', "kicker = 'Tea',"])('a name with no colon behind it is told: %s', (written) => {
  expect(told(`  ${written}`)[0]).toMatch(/Behind “kicker” has to stand a colon/)
})

test('what a file declares itself, or imports, needs no quotation marks', () => {
  const text =
    "import { port } from './port.ts'\nconst t = 'Tea'\nexport const tea = { slug: 'tea-talks', t, a: t, b: [port] }\n"
  writeFileSync(join(root, 'src/stories/tea-talks.ts'), text)
  writeFileSync(join(root, 'src/stories/stories.ts'), 'export const stories = [kremlinTalks]\n')
  expect(syntaxProblems(root)).toEqual([])
})

test.each([
  ['“Tea talks”', '“'],
  ['‘Tea talks’', '‘'],
  ["'Tea talks’", '’'],
])('typographic quotation marks around a text are told: %s', (written, mark) => {
  const [found, ...others] = told(`  kicker: ${written},`, "  lang: 'en-GB',")
  expect(found).toContain(
    `A text stands between straight quotation marks, and ${mark} is a typographic one. | Write ' at both ends of the text.`,
  )
  expect(others).toEqual([])
})

test.each([
  [
    "fog-bell: { label: 'Bell' }",
    "A name with a hyphen in it has no quotation marks. | Put it in quotation marks: 'fog-bell'.",
  ],
  ["old-fog-bell: { label: 'Bell' }", "Put it in quotation marks: 'old-fog-bell'."],
  ["fog bell: { label: 'Bell' }", "Write a hyphen, and quotation marks: 'fog-bell'."],
])('an id of two words is told with its quotation marks: %s', (written, expected) => {
  expect(told('  points: {', `    ${written},`, '  },')).toEqual([expect.stringContaining(expected)])
})

test.each([
  ['hue: #1f5aa6', 'Texts and colours stand in quotation marks.'],
  ['published: 2031-05-06', 'A date stands in quotation marks'],
  ['kicker: ', 'Before this something is missing: a text, a number or a bracket.'],
  ["kicker: 'Tea' 'Milk'", 'Before this something is missing: a comma, a colon or a bracket.'],
])('and of the rest in plain words what is missing: %s', (written, expected) => {
  expect(told(`  ${written},`)).toEqual([expect.stringContaining(expected)])
})

test('a brace that is missing behind a name is told there', () => {
  expect(told('  points: {', '    watch:', "      label: 'Watch',", '    },', '  },', '  quotes: {},')).toEqual([
    'src/stories/tea-talks.ts:4 |  | What stands in “watch” begins on line 4 without its {. | Write { behind “watch:”.',
  ])
})

test('a brace too many is told on its line', () => {
  expect(told('  points: {', '    watch: {},', '    },', '  },', '  quotes: {},')[0]).toMatch(
    /tea-talks\.ts:5 \|.*The } on line 5 closes nothing/,
  )
})

test('a slip is no bracket where a text has something put into it', () => {
  expect(told('  kicker: `Tea ${1 + 1}`', "  lang: 'en-GB',")[0]).toContain('a comma, a colon or a bracket')
})
