/**
 * The contrast of all that the page draws, computed from the house's tokens and the hues of the stories, in both themes. Which colours
 * are worn, and as what, is read in the components, so that a new one cannot go unmeasured.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contrast, mix } from '../../src/article/checks/contrast.ts'
import { tint } from '../../src/article/checks/paper.ts'
import { stories } from '../../src/stories/stories.ts'

const styles = readFileSync('src/styles.css', 'utf8')
const sources = [
  ...readdirSync('src/components').map((file) => join('src/components', file)),
  'src/build/html/frontPage.tsx',
].map((path) => readFileSync(path, 'utf8'))

const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

/** The house's colours. */
const tokens = new Map(
  [...styles.matchAll(/--color-(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)
const token = (name: string, theme: Theme): string => tokens.get(name)?.[theme] ?? fail(name)

function fail(name: string): never {
  throw new Error(`styles.css has no --color-${name} with a light and a dark value.`)
}

const hues = [...new Map(stories.flatMap(({ parties }) => Object.values(parties).map(({ name, hue }) => [name, hue])))]

/** Everything that text stands on: the paper, a panel on it, and a party's tint of the paper. */
const grounds = (theme: Theme): readonly (readonly [string, string])[] => [
  ['paper', token('paper', theme)],
  ['panel', token('panel', theme)],
  ...hues.map(([name, hue]) => [`tint of ${name}`, mix(hue[theme], tint, token('paper', theme))] as const),
]

/** What colours are worn as. `decoration` is a line that a reader could do without. */
const roles: Readonly<Record<string, 'text' | 'graphic' | 'ground' | 'line'>> = {
  text: 'text',
  fill: 'text',
  stroke: 'graphic',
  outline: 'graphic',
  border: 'line',
  decoration: 'line',
  bg: 'ground',
}

/** Each colour that a component wears, with what it wears it as. */
const worn = new Set(
  sources.flatMap((source) =>
    [
      ...source.matchAll(
        /(?<![\w-])(text|fill|stroke|outline|border|decoration|bg)-(?:[a-z]-)?(ink|soft|hue|tint|rule|paper|panel|veil)(?![\w-])/g,
      ),
    ].map(([, as = '', name = '']) => `${roles[as] ?? as} ${name}`),
  ),
)

/** Those below are measured, and there are no others. */
const measured = {
  text: ['ink', 'soft', 'hue'],
  graphic: ['ink', 'soft', 'hue'],
  line: ['ink', 'soft', 'hue'],
  ground: ['paper', 'panel', 'tint'],
}
const notMeasured = [
  // A hairline between things that stand apart without it. What tells a control is its words.
  'line rule',
  // Nothing stands on it: it lies over the page behind the dialog, or is a dot or a mark itself.
  'ground veil',
  'ground ink',
  // The ground of a label in the diagram, cut out of the lines under it.
  'text paper',
]

const inBothThemes = (name: string, theme: Theme) =>
  name === 'hue' ? hues.map(([party, hue]) => [party, hue[theme]] as const) : [[name, token(name, theme)] as const]

describe('every colour', () => {
  test('that a component wears is one of the house’s, and is measured as what it is worn as', () => {
    const known = [
      ...Object.entries(measured).flatMap(([role, names]) => names.map((name) => `${role} ${name}`)),
      ...notMeasured,
    ]
    expect([...worn].filter((one) => !known.includes(one))).toEqual([])
    expect(
      notMeasured.filter((one) => !worn.has(one)),
      'no longer worn',
    ).toEqual([])
  })

  test.each(themes)('of text has 4.5:1 on all that it stands on, in the %s theme', (theme) => {
    for (const name of measured.text) {
      for (const [who, colour] of inBothThemes(name, theme)) {
        for (const [ground, under] of grounds(theme)) {
          // A party's name stands on no tint but its own.
          if (name === 'hue' && ground.startsWith('tint') && ground !== `tint of ${who}`) continue
          expect(contrast(colour, under), `${who} on ${ground}`).toBeGreaterThanOrEqual(4.5)
        }
      }
    }
  })

  test.each(themes)('of a line, a mark or a focus ring that means something has 3:1, in the %s theme', (theme) => {
    for (const name of new Set([...measured.graphic, ...measured.line])) {
      for (const [who, colour] of inBothThemes(name, theme)) {
        for (const ground of ['paper', 'panel']) {
          expect(contrast(colour, token(ground, theme)), `${who} on ${ground}`).toBeGreaterThanOrEqual(3)
        }
      }
    }
  })

  test.each(themes)('of a picked party’s border can be told from that of one that is not, in the %s theme', (theme) => {
    for (const [who, hue] of hues) expect(contrast(hue[theme], token('rule', theme)), who).toBeGreaterThanOrEqual(3)
  })
})
