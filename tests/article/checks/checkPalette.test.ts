import { expect, test } from 'vitest'
import { checkPalette } from '../../../src/article/checks/checkPalette.ts'
import type { Palette } from '../../../src/article/checks/looksOf.ts'
import { publisher } from '../../fixtures/gazette/publisher.ts'

const { colours } = publisher
const told = (colours: Palette['colours'], themes: Palette['themes'] = {}) =>
  checkPalette({ colours, themes }).map(({ path, value }) => `${path} ${value}`)

test('the publisher’s own colours can be read on each other', () => {
  expect(checkPalette(publisher)).toEqual([])
})

test('a pale accent is refused on light paper alone, with by how much it fails', () => {
  const [found, ...others] = checkPalette({ colours: { ...colours, accent: { light: '#f2c94c', dark: '#f2c94c' } } })
  expect(others).toEqual([])
  expect(found).toMatchObject({ story: 'publisher', path: 'colours.accent.light', mend: 'Choose a darker shade.' })
  expect(found?.why).toMatch(/^Its contrast on the light paper #fffdf9 is 1\.\d\d:1; what is to be seen needs 3:1\.$/)
})

test('soft text is held against paper and panel, in both themes', () => {
  const grey = { light: '#8a8a8a', dark: '#5c5c5c' }
  expect(told({ ...colours, soft: grey })).toEqual([
    'colours.soft.light #8a8a8a',
    'colours.soft.light #8a8a8a',
    'colours.soft.dark #5c5c5c',
    'colours.soft.dark #5c5c5c',
  ])
})

test('what is no colour is told as that, and nothing else', () => {
  expect(told({ ...colours, rule: { light: 'beige', dark: '#363a41' } })).toEqual(['colours.rule.light beige'])
})

test('a theme of the publisher’s own is checked with what it takes from its scheme', () => {
  const themes = {
    dusk: { scheme: 'light', colours: { paper: '#d9b38c', panel: '#d1a97f', accent: '#e0c0a0' } },
  } as const
  expect(told(colours, themes)).toEqual([
    'themes.dusk.colours.paper #d9b38c',
    'themes.dusk.colours.panel #d1a97f',
    'themes.dusk.colours.accent #e0c0a0',
  ])
  expect(checkPalette({ colours, themes })[0]).toMatchObject({
    why: expect.stringMatching(/^The contrast of soft #5b5a57 on it is 3\.\d\d:1; text needs 4\.5:1\.$/) as unknown,
    mend: 'Choose a lighter shade, or give the theme “dusk” a darker “soft” of its own.',
  })
  expect(told(colours, { dusk: { scheme: 'dark', colours: { ink: 'snow' } } })).toEqual([
    'themes.dusk.colours.ink snow',
  ])
})

test('what a theme takes from its scheme is told once, where it is written', () => {
  const themes = { dusk: { scheme: 'light', colours: { paper: '#fbf7ec' } } } as const
  expect(told({ ...colours, accent: { light: '#f2c94c', dark: '#f2c94c' } }, themes)).toEqual([
    'colours.accent.light #f2c94c',
  ])
  expect(told({ ...colours, accent: { light: 'teal', dark: '#f2c94c' } }, themes)).toEqual([
    'colours.accent.light teal',
  ])
})

test('a hairline that nobody sees is worth a look, and does not stop the build', () => {
  const [found, ...others] = checkPalette({ colours: { ...colours, rule: { light: '#fbf9f5', dark: '#363a41' } } })
  expect(others).toEqual([])
  expect(found).toMatchObject({ severity: 'warning', path: 'colours.rule.light' })
})
