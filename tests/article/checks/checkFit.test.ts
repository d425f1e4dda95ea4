import { expect, test } from 'vitest'
import {
  checkFit,
  longestCode,
  longestHeadline,
  longestLabel,
  longestWord,
} from '../../../src/article/checks/checkFit.ts'
import { generatedStory } from '../../fixtures/generatedStory.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'

const named = (...names: readonly string[]) =>
  names.reduce(
    (story, name, at) => changed(story, `parties.party${at + 1}.name`, name),
    generatedStory({ parties: 6, points: 2, quotes: 2, paragraphs: 2 }),
  )
const six = named('Oman', 'Peru', 'Chad', 'Cuba', 'Fiji', 'Iran')

test('a word of a party’s name has the room of a column, which is narrower the more parties there are', () => {
  expect([2, 4, 6, 7, 12].map(longestWord)).toEqual([14, 7, 4, 17, 17])
  expect(checkFit(six)).toEqual([])
  expect(checkFit(named('Oman', 'Ukraine', 'Chad', 'Moldova', 'Fiji', 'Iran'))).toMatchObject([
    {
      severity: 'warning',
      path: 'parties.party2.name',
      value: 'Ukraine, Moldova',
      why: expect.stringContaining('With 6 parties') as string,
      mend: expect.stringContaining('“shortName” of words of at most 4 letters') as string,
    },
  ])
})

test('and may be divided at a space, a hyphen or a soft hyphen', () => {
  expect(checkFit(named('New Peru', 'Chad-Cuba', 'Mol\u00ADdova', 'Cuba', 'Fiji', 'Iran'))).toEqual([])
})

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

test('of many parties a name stands upright, in one line', () => {
  const many = generatedStory({ parties: 8, points: 2, quotes: 2, paragraphs: 2 })
  expect(checkFit(changed(many, 'parties.party1.name', 'New Caledonia Bay'))).toEqual([])
  expect(checkFit(changed(many, 'parties.party1.name', 'The New Caledonia Bay'))).toMatchObject([
    { severity: 'warning', path: 'parties.party1.name', why: expect.stringContaining('upright') as string },
  ])
})
