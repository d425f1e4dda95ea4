import { expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'

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

test('nothing on a page changes before it is there', () => {
  expect(told('published', '2031-05-08')).toEqual([])
  expect(told('published', '2031-05-09')).toEqual(['problem updates.0.date: 2031-05-08'])
})

test('a sticking point on which nobody stands is worth a look', () => {
  const before = changed(harbour, 'parties.town.wants.text', 'A ferry.')
  expect(told('points.contract.positions', {}, before)).toEqual(['warning points.contract.positions: '])
})
