import { expect, test } from 'vitest'
import { checkFit, longestCode, longestHeadline, longestLabel } from '../../../src/article/checks/checkFit.ts'
import { generatedStory } from '../../fixtures/generatedStory.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'

const six = generatedStory({ parties: 6, points: 2, quotes: 2, paragraphs: 2 })

test('the letters in a ring have its room', () => {
  expect([2, 4, 6, 8, 12].map(longestCode)).toEqual([3, 3, 3, 3, 3])
  expect(checkFit(changed(six, 'parties.party1.short', 'UNO'))).toEqual([])
  expect(checkFit(changed(six, 'parties.party1.short', 'NATO'))).toMatchObject([
    {
      severity: 'warning',
      path: 'parties.party1.short',
      value: 'NATO',
      why: expect.stringContaining('3 letters') as string,
    },
  ])
})

test('the name of a sticking point has the room of a line', () => {
  const path = 'points.ferry.label'
  expect(checkFit(changed(harbour, path, 'a'.repeat(longestLabel)))).toEqual([])
  expect(checkFit(changed(harbour, path, 'a'.repeat(longestLabel + 1)))).toMatchObject([{ severity: 'warning', path }])
})

test('a headline leaves room on a phone for what it is about', () => {
  expect(checkFit(changed(harbour, 'headline', 'a'.repeat(longestHeadline)))).toEqual([])
  expect(checkFit(changed(harbour, 'headline', 'a'.repeat(longestHeadline + 1)))).toMatchObject([
    { severity: 'warning', path: 'headline' },
  ])
})
