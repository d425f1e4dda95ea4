import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairsOf, relationOf, relationOn, relationsBetween, sharpestPairs } from '../../src/model/relations.ts'
import { stanceCounts } from '../../src/model/stanceCounts.ts'
import { outlineOf } from '../../src/model/Outline.ts'
import { storyOf } from '../../src/model/Story.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { arbitraryArticle } from '../fixtures/arbitraryArticle.ts'

const anyStory = arbitraryArticle.map(storyOf).map(outlineOf)
const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0)

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
    expect(relationOf(one, other)).toBe(relation)
    expect(relationOf(other, one)).toBe(relation)
  })

  test('stand to each other as the other way round', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { parties } of pairsOf(story)) {
          const [one, other] = parties
          expect(relationsBetween(story, one, other)).toEqual(relationsBetween(story, other, one))
          for (const point of story.points) expect(relationOn(point, one, other)).toBe(relationOn(point, other, one))
        }
      }),
    )
  })
})

describe('counts', () => {
  test('of relations and of stances add up to the number of sticking points', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const pairs = pairsOf(story)
        expect(pairs).toHaveLength((story.parties.length * (story.parties.length - 1)) / 2)
        for (const { counts } of pairs) expect(total(counts)).toBe(story.points.length)
        for (const party of story.parties) expect(total(stanceCounts(story, party))).toBe(story.points.length)
      }),
    )
  })

  test('find the pairs that clash most, if any does', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const pairs = pairsOf(story)
        const sharpest = sharpestPairs(pairs)
        const most = Math.max(...pairs.map(({ counts }) => counts.clash))
        expect(sharpest.length > 0).toBe(most > 0)
        for (const { counts } of sharpest) expect(counts.clash).toBe(most)
      }),
    )
  })
})

test('the Kremlin talks come out as their editors expect', () => {
  const story = outlineOf(storyOf(kremlinTalks))
  const relationsAs = (relation: string) =>
    pairsOf(story).flatMap(({ parties: [one, other] }) =>
      story.points
        .filter((point) => relationOn(point, one, other) === relation)
        .map((point) => `${one.id} ${other.id} ${point.id}`),
    )
  expect(relationsAs('clash')).toEqual([
    'russia ukraine territory',
    'russia ukraine nato',
    'russia ukraine changes',
    'russia europe changes',
    'russia europe settlement',
    'us ukraine nato',
  ])
  expect(relationsAs('agree')).toEqual(['russia us nato', 'ukraine europe changes'])
  expect(relationsAs('partly')).toEqual([
    'russia us changes',
    'us ukraine changes',
    'us ukraine seat',
    'us europe changes',
  ])
})
