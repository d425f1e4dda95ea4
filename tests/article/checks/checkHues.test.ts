import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkHues } from '../../../src/article/checks/checkHues.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { strait } from '../../fixtures/strait.ts'

const guide = readFileSync('docs/writing-a-story.md', 'utf8')
const pairs = new Map(
  [...guide.matchAll(/^\| (\w+) +\| `(#\w{6})` +\| `(#\w{6})` +\|$/gm)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
)
/** The hues of the port and of the town; the dockers are not there. */
const between = (one: unknown, other: unknown) => {
  const { port, town } = harbour.parties
  return checkHues(changed(harbour, 'parties', { port: { ...port, hue: one }, town: { ...town, hue: other } }))
}

describe('the hues of two parties', () => {
  test('may be far apart', () => {
    expect(checkHues(strait)).toEqual([])
  })

  test('cannot be one', () => {
    const teal = pairs.get('teal')!
    expect(between(teal, { ...pairs.get('ochre'), dark: teal.dark.toUpperCase() })).toMatchObject([
      { severity: 'problem', path: 'parties.town.hue.dark', value: '#62C7B8' },
    ])
  })

  test('are told where all readers would take one for the other', () => {
    const found = between({ light: '#1f5aa6', dark: '#86b4f2' }, { light: '#2a62b0', dark: '#7fe0d0' })
    expect(found).toMatchObject([
      { severity: 'warning', path: 'parties.town.hue.light', why: 'Beside the hue of “The port” it looks alike.' },
    ])
  })

  test.each([
    ['ochre', 'moss', 'see no red (protanopia)'],
    ['brick', 'moss', 'see no green (deuteranopia)'],
  ])('are told where some readers would: %s and %s', (one, other, who) => {
    const [found, ...more] = between(pairs.get(one), pairs.get(other))
    expect(more).toEqual([])
    expect(found?.severity).toBe('warning')
    expect(found?.why).toContain(`it looks alike to readers who ${who}`)
  })

  test('that are no colours are left to the check that tells so', () => {
    expect(between({ light: 'teal', dark: 'teal' }, { light: 'teal', dark: 'teal' })).toEqual([])
  })

  test('of the guide are alike only where it says so', () => {
    const alike = [...pairs].flatMap(([name, hue], at) =>
      [...pairs].slice(0, at).flatMap(([other, one]) => (between(one, hue).length > 0 ? [`${other} and ${name}`] : [])),
    )
    const said = /alike to some readers: (.*?)\./s
      .exec(guide)?.[1]
      ?.replace(/\s+/g, ' ')
      .split(/, (?:or )?/)
    expect(said?.toSorted()).toEqual(alike.toSorted())
  })
})
