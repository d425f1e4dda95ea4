import { expect, test } from 'vitest'
import { checkColours } from '../../../src/article/checks/checkColours.ts'
import { contrast } from '../../../src/article/checks/contrast.ts'
import { describeProblem } from '../../../src/article/checks/Problem.ts'
import { changed } from '../../fixtures/changed.ts'
import { publisher as faehrbote } from '../../fixtures/faehrbote/publisher.ts'
import { stories } from '../../fixtures/fixtureSite.ts'
import { publisher as gazette } from '../../fixtures/gazette/publisher.ts'
import { harbour } from '../../fixtures/harbour.ts'

const colours = {
  paper: { light: '#fffdf9', dark: '#14161a' },
  panel: { light: '#f6f2ea', dark: '#1e2127' },
  ink: { light: '#17181b', dark: '#eceae5' },
  soft: { light: '#5b5a57', dark: '#a9a8a3' },
  rule: { light: '#ddd7cb', dark: '#363a41' },
}
const grounds = { colours }
const findings = (path: string, value: string) =>
  checkColours(changed(harbour, path, value), grounds).map(({ severity, path, value }) => ({ severity, path, value }))

test('a hue that can be read on all that it stands on has nothing to mend', () => {
  expect(checkColours(harbour, grounds)).toEqual([])
})

test.each([
  ['too pale for the light paper', 'light', '#62c7b8'],
  ['readable on the light paper and not on its panel', 'light', '#757575'],
  ['too deep for the dark paper', 'dark', '#0b6e63'],
  ['no colour', 'dark', 'teal'],
] as const)('a hue is refused that is %s', (_, theme, value) => {
  const path = `parties.town.hue.${theme}`
  expect(findings(path, value)).toEqual([{ severity: 'problem', path, value }])
})

test('what can be read depends on the publisher’s paper', () => {
  const black = { light: '#000000', dark: '#000000' }
  const refused = checkColours(harbour, { colours: { ...colours, paper: black, panel: black } }).map(({ path }) => path)
  expect(refused).toContain('parties.town.hue.light')
})

test('the problem tells the ground and by how much the hue fails on it', () => {
  const [found] = checkColours(changed(harbour, 'parties.town.hue.light', '#62c7b8'), grounds)
  expect(found && describeProblem(found)).toBe(
    [
      'problem: harbour-talks: parties.town.hue.light is "#62c7b8"',
      '  why:  Its contrast on the light panel #f6f2ea is 1.81:1, and on the light paper with a tint of it #f1f8f3 1.87:1; text needs 4.5:1.',
      '  mend: Choose a darker shade, such as #3b776e.',
    ].join('\n'),
  )
})

test('a hue is held against each theme of the publisher’s own as well', () => {
  const themes = { sand: { scheme: 'light', colours: { paper: '#c8b07a', panel: '#c0a870' } } } as const
  const found = checkColours(harbour, { colours, themes }).find(({ path }) => path === 'parties.port.hue.light')
  expect(found?.why).toMatch(
    /^Its contrast on the sand panel #c0a870 is \d\.\d\d:1, and on the sand paper with a tint of it #c5a473 \d/,
  )
})

test('what is offered for panel and paper passes for every party at once', () => {
  const theme = (paper: string, panel: string) => ({
    colours,
    themes: { sand: { scheme: 'light', colours: { paper, panel } } } as const,
  })
  const [found] = checkColours(harbour, theme('#e8dcc0', '#e0d0b0'))
  const [, panel, paper] =
    /or give the publisher’s theme “sand” a lighter panel, such as (#\w{6}), and a lighter paper, such as (#\w{6})\.$/.exec(
      found?.mend ?? '',
    ) ?? []
  expect(found?.orPath).toBe('themes.sand.colours.panel')
  expect(checkColours(harbour, theme(paper!, panel!))).toEqual([])
  const shade = /^Choose a darker shade, such as (#\w{6})/.exec(found?.mend ?? '')?.[1]
  const mended = changed(harbour, found!.path, shade)
  expect(checkColours(mended, theme('#e8dcc0', '#e0d0b0')).map(({ path }) => path)).not.toContain(found!.path)
})

test.each([gazette, faehrbote])(
  'on the pages of $name the border of a picked party can be told from that of one that is not',
  ({ colours: { rule } }) => {
    for (const theme of ['light', 'dark'] as const) {
      const hues = stories.flatMap(({ parties }) => Object.values(parties).map(({ hue }) => hue[theme]))
      for (const hue of hues) expect(contrast(hue, rule[theme])).toBeGreaterThanOrEqual(3)
    }
  },
)
