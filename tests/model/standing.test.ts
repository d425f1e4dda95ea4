/** Whether a party still stands where it did, when it says another thing. */
import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/article/schema/Position.ts'
import { isSameStanding } from '../../src/model/standing.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { summit } from '../fixtures/summit.ts'

const draft = storyOf(summit).points.find(({ id }) => id === 'draft')!
const grounds = { text: 'A position.', basis: 'reported', refs: ['s:1'] } as const
const other = { text: 'Another position.', basis: 'said', refs: ['s:2'] } as const

describe('a party still stands where it did', () => {
  test.each([
    ['with the same stance', { ...grounds, stance: 'for' }, { ...other, stance: 'for' }],
    [
      'with another part',
      { ...grounds, stance: 'mixed', inPart: 'the fund' },
      { ...other, stance: 'mixed', inPart: 'it' },
    ],
    ['with the same options', { ...grounds, option: ['dams', 'none'] }, { ...other, option: ['none', 'dams'] }],
    ['with the same amount', { ...grounds, value: 30 }, { ...other, value: [30, 30] }],
  ] satisfies [string, Position, Position][])('%s', (_, before, now) => {
    expect(isSameStanding(draft, before, now)).toBe(true)
  })
})

describe('a party has moved', () => {
  test.each([
    ['to another stance', { ...grounds, stance: 'for' }, { ...other, stance: 'against' }],
    [
      'from a condition to a plain stance',
      { ...grounds, stance: 'mixed', onCondition: { text: 'the money comes first' } },
      { ...other, stance: 'mixed' },
    ],
    ['to one of its options', { ...grounds, option: ['dams', 'none'] }, { ...other, option: 'dams' }],
    ['to another amount', { ...grounds, value: 30 }, { ...other, value: [30, 40] }],
    ['to silence', { ...grounds, stance: 'for' }, undefined],
  ] satisfies [string, Position, Position | undefined][])('%s', (_, before, now) => {
    expect(isSameStanding(draft, before, now)).toBe(false)
  })
})
