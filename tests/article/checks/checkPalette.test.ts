import { expect, test } from 'vitest'
import { checkPalette } from '../../../src/article/checks/checkPalette.ts'
import { publisher } from '../../../src/publisher/publisher.ts'

const { colours } = publisher
const told = (palette: typeof colours) => checkPalette(palette).map(({ path, value }) => `${path} ${value}`)

test('the publisher’s own colours can be read on each other', () => {
  expect(checkPalette(colours)).toEqual([])
})

test('a pale accent is refused on light paper alone, with by how much it fails', () => {
  const [found, ...others] = checkPalette({ ...colours, accent: { light: '#f2c94c', dark: '#f2c94c' } })
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
