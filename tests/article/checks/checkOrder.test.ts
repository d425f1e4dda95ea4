import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { summit } from '../../fixtures/summit.ts'

const told = (path: string, value: unknown, story = harbour) =>
  checkArticle(changed(story, path, value)).map(({ severity, path, value }) => `${severity} ${path}: ${value}`)

test('a story is about one event', () => {
  expect(told('timeline.0.main', true)).toEqual(['problem timeline.1.main: true'])
})

test('events stand in the order of their dates, as far as they have some', () => {
  const [first, second] = harbour.timeline
  const on = (date: string) => ({ ...second, date, dateBasis: 'source' })
  expect(told('timeline.1', on('2031-05-06'))).toEqual([])
  expect(told('timeline.1', on('2031'))).toEqual([])
  expect(told('timeline.1', on('2031-04-30'))).toEqual(['problem timeline.1.date: 2031-04-30'])
  const { main, ...undated } = second!
  expect(main).toBe(true)
  expect(told('timeline', [on('2031-06'), { ...undated, quotes: [] }, { ...first }])).toEqual([
    'problem timeline.2.date: 2031-05',
  ])
})

describe('an event that is still to come', () => {
  const path = 'timeline.4.coming'
  const on = (date: string, story = summit) => {
    const { dateNote, ...event } = story.timeline[4]!
    expect(dateNote).toBeDefined()
    const found = checkArticle(changed(story, 'timeline.4', { ...event, date, dateBasis: 'source' }))
    return found.filter((one) => one.path === path)
  }

  test('is of no day before the newest one that the story tells', () => {
    const story = changed(summit, 'timeline.3', summit.timeline[0])
    expect(on('2061-09-15', story)).toEqual([])
    const updated = changed(story, 'updates', [
      { date: '2062-03-02', kind: 'update', text: 'There was a second round.' },
    ])
    expect(on('2062-03-02', updated)).toEqual([])
    expect(on('2062-03', updated)).toEqual([])
    expect(on('2062-03-01', updated)).toMatchObject([
      {
        severity: 'warning',
        value: 'planned',
        why: expect.stringContaining('the newest day of the story’s sources and updates is 2062-03-02') as string,
      },
    ])
    expect(on('2062-02', changed(story, 'sources.herald.published', '2062-03'))).toHaveLength(1)
    expect(on('2062-02', changed(story, 'published', '2062-03-02'))).toHaveLength(1)
  })
})

test('a party leaves no earlier than it joined', () => {
  const joined = { date: '2031-05-02', dateBasis: 'source', refs: ['gazette:1'] }
  const left = (date: string) =>
    told('parties.town.left', { ...joined, date }, changed(harbour, 'parties.town.joined', joined))
  for (const date of ['2031-05-02', '2031-05', '2031-06']) expect(left(date)).toEqual([])
  expect(left('2031-05-01')).toEqual(['problem parties.town.left.date: 2031-05-01'])
})

test('nothing on a page changes before it is there', () => {
  expect(told('published', '2031-05-08')).toEqual([])
  expect(told('published', '2031-05-09')).toEqual(['problem updates.0.date: 2031-05-08'])
})

test('a sticking point on which nobody stands is worth a look', () => {
  const before = changed(harbour, 'parties.town.wants.text', 'A ferry.')
  expect(told('points.contract.positions', {}, before)).toEqual(['warning points.contract.positions: '])
})
