import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Grounds } from '../../src/article/schema/Grounds.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { changesOn, countChanges, earlierOf, newestFirst } from '../../src/model/versions.ts'
import { strait } from '../fixtures/strait.ts'
import { arbitraryArticle } from '../fixtures/arbitraryArticle.ts'
import { irgendsee } from '../fixtures/irgendsee.ts'

const story = storyOf(irgendsee)
const positionOf = (point: string, party: string) =>
  story.points.find(({ id }) => id === point)!.stands.find((stand) => stand.party.id === party)!.position!

describe('what a party said before', () => {
  test('is told from the newest to the oldest, each until the next one began', () => {
    const told = earlierOf(positionOf('boote', 'obertruebwasser'))
    expect(told.map(({ version, index, until }) => [version.stance, index, until.date])).toEqual([
      ['mixed', 1, '2091-06'],
      ['for', 0, '2091-05-20'],
    ])
  })

  test('is nothing where nothing changed', () => {
    expect(earlierOf(positionOf('wasserstand', 'nebelburg'))).toEqual([])
    const unchanged = storyOf(strait)
    expect(countChanges(unchanged)).toBe(0)
  })

  test('counts once for each position, however often it changed', () => {
    expect(countChanges(story)).toBe(2)
    expect(story.points.map((point) => changesOn(point).length)).toEqual([1, 1, 0, 0])
  })

  test('held until the next one began, in any story', () => {
    fc.assert(
      fc.property(arbitraryArticle.map(storyOf), (any) => {
        const positions = any.points.flatMap(({ stands }) => stands.flatMap(({ position }) => position ?? []))
        for (const now of [...positions, ...any.parties.map(({ wants }) => wants)]) {
          const begun = [...(now.earlier ?? []), now].map((version) => ('since' in version ? version.since : undefined))
          const told = earlierOf<Grounds>(now).toReversed()
          expect(told.map(({ until }) => until)).toEqual(begun.slice(1))
        }
      }),
    )
  })
})

test('the log begins with what is newest, and of one day with what was written last', () => {
  const entry = (date: string, text: string) => ({ date, kind: 'update', text }) as const
  const log = newestFirst([entry('2091-05-02', 'b'), entry('2091-05-01', 'a'), entry('2091-05-02', 'c')])
  expect(log.map(({ text }) => text)).toEqual(['c', 'b', 'a'])
})
