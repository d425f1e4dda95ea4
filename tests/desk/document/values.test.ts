import { describe, expect, test } from 'vitest'
import { idFrom } from '../../../src/desk/document/ids.ts'
import { partAt, pathOf, valueAt, withMoved, withValue } from '../../../src/desk/document/values.ts'
import { strait } from '../../fixtures/strait.ts'

const party = Object.keys(strait.parties)[0]!

describe('a thing in a story', () => {
  test('is found by its path, and so is what kind of part it is', () => {
    expect(valueAt(strait, pathOf(`parties.${party}.name`))).toBe(strait.parties[party]!.name)
    expect(valueAt(strait, pathOf('timeline.0.text'))).toBe(strait.timeline[0]!.text)
    expect(valueAt(strait, pathOf('parties.nobody.name'))).toBeUndefined()
    expect(partAt(pathOf(`parties.${party}.wants`))?.noun).toBe('what a party wants')
    expect(partAt(pathOf('points.a.positions.b.earlier.0'))?.noun).toBe('an earlier position')
    expect(partAt(pathOf('timeline.0'))?.noun).toBe('an event')
    expect(partAt(pathOf('timeline'))).toBeUndefined()
    expect(partAt(pathOf('headline'))).toBeUndefined()
  })

  test('can be another, and the rest stays the very same', () => {
    const next = withValue(strait, pathOf(`parties.${party}.name`), 'Elsewhere')
    expect(next.parties[party]!.name).toBe('Elsewhere')
    expect(next.points).toBe(strait.points)
    expect(strait.parties[party]!.name).not.toBe('Elsewhere')
  })

  test('that was not there stands where fields of its kind are written', () => {
    const next = withValue(strait, pathOf(`parties.${party}.shortName`), 'X')
    const keys = Object.keys(next.parties[party]!)
    expect(keys.indexOf('shortName')).toBeGreaterThan(keys.indexOf('name'))
    expect(keys.indexOf('shortName')).toBeLessThan(keys.indexOf('short'))
  })

  test('can be taken out, and moved', () => {
    expect(withValue(strait, pathOf('timeline.0'), undefined).timeline).toEqual(strait.timeline.slice(1))
    expect(withMoved(strait, pathOf('timeline.0'), 1).timeline.slice(0, 2)).toEqual(
      strait.timeline.slice(0, 2).reverse(),
    )
    const ids = Object.keys(strait.parties)
    expect(Object.keys(withMoved(strait, ['parties', ids[0]!], 1).parties)).toEqual([ids[1], ids[0], ...ids.slice(2)])
  })
})

test('ids are made from names', () => {
  expect(idFrom('Yuri Ushakov', [])).toBe('yuri-ushakov')
  expect(idFrom('Müßig’s Île', ['mussigs-ile'])).toBe('mussigs-ile-2')
  expect(idFrom('2030 targets', [], 'point')).toBe('point-2030-targets')
  expect(idFrom('日本', ['party'], 'party')).toBe('party-2')
  expect(idFrom('A choice, not cha\u00ADri\u200Bty', [])).toBe('a-choice-not-charity')
  expect(idFrom('Administration of international reconstruction funds', [])).toBe('administration-of-international')
  expect(idFrom('Donaudampfschifffahrtselektrizitätenhauptbetriebswerk', [])).toHaveLength(40)
})
