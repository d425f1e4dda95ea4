/** Who stands for the same on a point, and how two choices, amounts or members' positions compare. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position } from '../../src/article/schema/Position.ts'
import { distanceOn, relationOf } from '../../src/model/relations.ts'
import { sidesOf } from '../../src/model/sides.ts'
import type { StickingPoint } from '../../src/model/Story.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { arbitraryArticle } from '../fixtures/arbitraryArticle.ts'
import { summit } from '../fixtures/summit.ts'

const { points, parties } = storyOf(summit)
const point = (id: string): StickingPoint => points.find((one) => one.id === id)!
const pair = (one: string, other: string) =>
  [parties.find(({ id }) => id === one)!, parties.find(({ id }) => id === other)!] as const

const draft = point('draft')
const grounds = { text: 'A position.', basis: 'reported', refs: ['s:1'] } as const
const chosen = (...option: [string, ...string[]]): Position => ({ ...grounds, option })
const named = (...range: [number, number]): Position => ({ ...grounds, value: range })

const ids = draft.options.map(({ id }) => id)
const anyPosition: fc.Arbitrary<Position> = fc.oneof(
  fc.subarray(ids, { minLength: 1 }).map((some) => chosen(...(some as [string, ...string[]]))),
  fc.tuple(fc.integer(), fc.integer()).map(([one, other]) => named(one, other)),
  fc.constantFrom(...(['for', 'against', 'mixed'] as const)).map((stance): Position => ({ ...grounds, stance })),
  fc.constantFrom(...(['for', 'against'] as const)).map((stance): Position => ({ ...grounds, stance, of: ['sarn'] })),
)

describe('every party that states something', () => {
  const onOneSide = (of: StickingPoint) => {
    const stated = of.stands.filter(({ position }) => position).map(({ party }) => party.id)
    const placed = sidesOf(of).flatMap(({ stands }) => stands.map(({ party }) => party.id))
    expect([...placed].sort()).toEqual([...stated].sort())
  }

  test('is on exactly one side of its point', () => {
    for (const one of points) onOneSide(one)
    fc.assert(
      fc.property(arbitraryArticle.map(storyOf), (story) => {
        for (const one of story.points) onOneSide(one)
      }),
    )
  })

  test('stands with those who want the same, in the order of the options or of the amounts', () => {
    const sides = (id: string) =>
      sidesOf(point(id)).map(({ id, stands }) => [id, ...stands.map(({ party }) => party.id)])
    expect(sides('draft')).toEqual([
      ['dams', 'valley'],
      ['gauges_none', 'delta'],
      ['gauges', 'city'],
      ['none', 'mills'],
    ])
    expect(sides('share')).toEqual([
      ['30_30', 'delta'],
      ['30_50', 'city'],
      ['50_60', 'valley'],
    ])
    expect(sides('fund')).toEqual([['against', 'valley'], ['mixed', 'delta'], ['for']])
  })
})

describe('two positions', () => {
  test('relate as the other way round, whatever they are', () => {
    fc.assert(
      fc.property(anyPosition, anyPosition, (one, other) => {
        expect(relationOf(draft, one, other)).toBe(relationOf(draft, other, one))
      }),
    )
  })

  test.each([
    ['the same option', chosen('dams'), chosen('dams'), 'agree'],
    ['another option', chosen('dams'), chosen('none'), 'clash'],
    ['one of several', chosen('gauges', 'none'), chosen('none'), 'partly'],
    ['the same several, in another order', chosen('none', 'gauges'), chosen('gauges', 'none'), 'agree'],
    ['the same amount', named(30, 30), { ...grounds, value: 30 }, 'agree'],
    ['another amount', named(30, 30), named(50, 60), 'clash'],
    ['ranges that meet', named(30, 50), named(50, 60), 'partly'],
    [
      'the same stance of some members',
      { ...grounds, stance: 'for', of: ['sarn'] },
      { ...grounds, stance: 'for' },
      'partly',
    ],
    ['the same option of some members', { ...chosen('dams'), of: ['sarn'] }, chosen('dams'), 'partly'],
    ['nothing from one of them', chosen('dams'), undefined, 'incomparable'],
  ] satisfies [string, Position, Position | undefined, string][])('%s: %4$s', (_, one, other, relation) => {
    expect(relationOf(draft, one, other)).toBe(relation)
  })
})

describe('two amounts', () => {
  test('are as far apart as the nearer ends of their ranges, and not at all where they meet', () => {
    expect(distanceOn(point('share'), pair('valley', 'delta'))).toBe(20)
    expect(distanceOn(point('share'), pair('delta', 'valley'))).toBe(20)
    expect(distanceOn(point('share'), pair('valley', 'city'))).toBe(0)
    expect(distanceOn(point('year'), pair('valley', 'delta'))).toBe(5)
  })

  test('are told without the digits that a computer adds to a difference of decimals', () => {
    const [valley, delta] = pair('valley', 'delta')
    const stands = [
      { party: valley, position: { ...grounds, value: 2.5 }, silence: undefined },
      { party: delta, position: { ...grounds, value: 2.4 }, silence: undefined },
    ]
    expect(distanceOn({ ...point('share'), stands }, [valley, delta])).toBe(0.1)
  })

  test('have no distance where one is not stated, or nothing is counted', () => {
    expect(distanceOn(point('share'), pair('valley', 'mills'))).toBeUndefined()
    expect(distanceOn(draft, pair('valley', 'delta'))).toBeUndefined()
    expect(distanceOn(point('gauge'), pair('valley', 'city'))).toBeUndefined()
  })
})
