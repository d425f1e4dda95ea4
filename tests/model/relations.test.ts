import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Position, Stance } from '../../src/article/schema/Position.ts'
import { pairOf, pairsByClashes, pairsOf, relationOf, relationOn, sharpestPairs } from '../../src/model/relations.ts'
import type { Story } from '../../src/model/Story.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { countBlanks, tallyOf } from '../../src/model/tally.ts'
import { arbitraryArticle } from '../fixtures/arbitraryArticle.ts'
import { strait } from '../fixtures/strait.ts'

const anyStory = arbitraryArticle.map(storyOf)
const position = (stance: Stance | undefined): Position | undefined =>
  stance && { stance, text: 'A position.', basis: 'reported', refs: ['s:1'] }
/** Every sticking point once, whatever it is filed under. */
const isWhole = (story: Story, filed: Readonly<Record<string, readonly { readonly id: string }[]>>) => {
  const ids = Object.values(filed).flatMap((points) => points.map(({ id }) => id))
  expect([...ids].sort()).toEqual(story.points.map(({ id }) => id).sort())
}

describe('two parties on a sticking point', () => {
  test.each([
    ['for', 'for', 'agree'],
    ['against', 'against', 'agree'],
    ['for', 'against', 'clash'],
    ['mixed', 'for', 'partly'],
    ['mixed', 'against', 'partly'],
    ['mixed', 'mixed', 'partly'],
    ['for', undefined, 'incomparable'],
    ['mixed', undefined, 'incomparable'],
    [undefined, undefined, 'incomparable'],
  ] as const)('%s and %s: %s', (one, other, relation) => {
    expect(relationOf({ options: [] }, position(one), position(other))).toBe(relation)
    expect(relationOf({ options: [] }, position(other), position(one))).toBe(relation)
  })

  test('stand to each other as the other way round', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { parties, points } of pairsOf(story)) {
          const [one, other] = parties
          expect(pairOf(story, [other, one]).points).toEqual(points)
          for (const point of story.points) expect(relationOn(point, [other, one])).toBe(relationOn(point, parties))
        }
      }),
    )
  })
})

describe('every sticking point', () => {
  test('has one relation for two parties and one stance for each, stated or not', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const pairs = pairsOf(story)
        expect(pairs).toHaveLength((story.parties.length * (story.parties.length - 1)) / 2)
        for (const { points } of pairs) isWhole(story, points)
        for (const party of story.parties) isWhole(story, tallyOf(story, party))
      }),
    )
  })

  test('has as many blanks as parties that state nothing', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const unstated = story.parties.flatMap((party) => tallyOf(story, party).unstated)
        expect(countBlanks(story).blank).toBe(unstated.length)
      }),
    )
  })
})

describe('the pairs that clash most', () => {
  test('are found, if any does', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const pairs = pairsOf(story)
        const sharpest = sharpestPairs(pairs)
        const most = Math.max(...pairs.map(({ points }) => points.clash.length))
        expect(sharpest.length > 0).toBe(most > 0)
        for (const { points } of sharpest) expect(points.clash).toHaveLength(most)
      }),
    )
  })

  test('come first, and no pair is lost on the way', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const ordered = pairsByClashes(story)
        const clashes = ordered.map(({ points }) => points.clash.length)
        expect(clashes).toEqual([...clashes].sort((one, other) => other - one))
        const named = (pairs: typeof ordered) => pairs.map(({ parties }) => parties.map(({ id }) => id).join()).sort()
        expect(named(ordered)).toEqual(named(pairsOf(story)))
      }),
    )
  })
})

test('the strait talks come out as their stances say', () => {
  const story = storyOf(strait)
  const relationsAs = (relation: 'clash' | 'agree' | 'partly') =>
    pairsOf(story).flatMap(({ parties: [one, other], points }) =>
      points[relation].map((point) => `${one.id} ${other.id} ${point.id}`),
    )
  expect(relationsAs('clash')).toEqual([
    'norland islands sandbank',
    'norland islands armed',
    'norland islands treaty',
    'norland coast treaty',
    'norland coast settlement',
    'league islands armed',
  ])
  expect(relationsAs('agree')).toEqual(['norland league armed', 'islands coast treaty'])
  expect(relationsAs('partly')).toEqual([
    'norland league treaty',
    'league islands treaty',
    'league islands seat',
    'league coast treaty',
  ])
  expect(countBlanks(story)).toEqual({ blank: 10, total: 24 })
})
