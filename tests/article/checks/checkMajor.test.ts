import { expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import type { Article } from '../../../src/article/schema/Article.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'

const told = (article: Article) =>
  checkArticle(article).map(({ severity, path, value }) => `${severity} ${path}: ${value}`)

const major = { basis: 'reported', refs: ['gazette:1'] }

test('half of the points may be major; of more than half, and of all, an editor is told that the word says nothing', () => {
  expect(Object.values(harbour.points).map((point) => Boolean(point.major))).toEqual([true, true, false, false])
  expect(told(harbour)).toEqual([])
  const three = changed(harbour, 'points.contract.major', major)
  expect(told(three)).toEqual(['warning points: nights, ferry, contract'])
  expect(checkArticle(three)[0]?.why).toContain('More than half')
  const all = changed(three, 'points.cranes.major', major)
  expect(told(all)).toEqual(['warning points: nights, ferry, contract, cranes'])
  expect(checkArticle(all)[0]?.why).toContain('All points')
})

test('a point is major by the word of a source, even where nobody ran the compiler', () => {
  for (const value of [true, null]) {
    expect(told(changed(harbour, 'points.nights.major', value))).toEqual([
      `problem points.nights.major: ${JSON.stringify(value)}`,
    ])
  }
  expect(told(changed(harbour, 'points.nights.major', {}))).toEqual([
    'problem points.nights.major.refs: ',
    'problem points.nights.major.basis: ',
  ])
})

test('a point that is only implied to be major is our judgement', () => {
  expect(told(changed(harbour, 'points.nights.major.basis', 'implied'))).toEqual([
    'warning points.nights.major.basis: implied',
  ])
})
