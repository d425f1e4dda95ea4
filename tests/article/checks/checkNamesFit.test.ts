import { expect, test } from 'vitest'
import { checkNamesFit, longestInHeading, longestWord } from '../../../src/article/checks/checkNamesFit.ts'
import { changed } from '../../fixtures/changed.ts'
import { generatedStory } from '../../fixtures/generatedStory.ts'
import { harbour } from '../../fixtures/harbour.ts'

const named = (...names: readonly string[]) =>
  names.reduce(
    (story, name, at) => changed(story, `parties.party${at + 1}.name`, name),
    generatedStory({ parties: 6, points: 2, quotes: 2, paragraphs: 2 }),
  )
const six = named('Oman', 'Peru', 'Chad', 'Cuba', 'Fiji', 'Iran')

test('a word of a party’s name has the room of a column, which is narrower the more parties there are', () => {
  expect([2, 4, 6, 7, 12].map(longestWord)).toEqual([14, 7, 4, 17, 17])
  expect(checkNamesFit(six)).toEqual([])
  expect(checkNamesFit(named('Oman', 'Ukraine', 'Chad', 'Moldova', 'Fiji', 'Iran'))).toMatchObject([
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
  expect(checkNamesFit(named('New Peru', 'Chad-Cuba', 'Mol\u00ADdova', 'Cuba', 'Fiji', 'Iran'))).toEqual([])
})

test('of many parties a name stands upright, in one line', () => {
  const many = generatedStory({ parties: 8, points: 2, quotes: 2, paragraphs: 2 })
  expect(checkNamesFit(changed(many, 'parties.party1.name', 'New Caledonia Bay'))).toEqual([])
  expect(checkNamesFit(changed(many, 'parties.party1.name', 'The New Caledonia Bay'))).toMatchObject([
    { severity: 'warning', path: 'parties.party1.name', why: expect.stringContaining('upright') as string },
  ])
})

test('the names that are too long are named, in a sentence that reads well for one party and for many', () => {
  const [one] = checkNamesFit(named('Oman', 'Ukraine', 'Chad', 'Cuba', 'Fiji', 'Iran'))
  expect(one?.mend).toBe(
    'Give “Ukraine” a “shortName” of words of at most 4 letters, or put a soft hyphen, which is written \\u00AD, where the word may be divided.',
  )
  const [two] = checkNamesFit(named('Oman', 'Ukraine', 'Chad', 'Moldova', 'Fiji', 'Iran'))
  expect(two?.mend).toMatch(/^Give “Ukraine”, “Moldova” a “shortName” of words of at most 4 letters each, or put/)
  const alone = { ...harbour, parties: { port: { ...harbour.parties.port!, shortName: 'a'.repeat(30) } } }
  expect(checkNamesFit(alone)[0]?.why).toMatch(/^With 1 party, /)
})

test('a name stands in headings as well, where a shorter name does not help', () => {
  const long = 'a'.repeat(longestInHeading + 1)
  const called = (name: string, story = harbour) =>
    checkNamesFit(changed(changed(story, 'parties.port.shortName', 'Port'), 'parties.port.name', name))
  expect(called(`The ${'a'.repeat(longestInHeading)}`)).toEqual([])
  expect(called(`The ${long}`)).toMatchObject([
    {
      severity: 'warning',
      path: 'parties.port.name',
      value: `The ${long}`,
      why: expect.stringContaining('also where there is a “shortName”') as string,
      mend: `Put a soft hyphen, which is written \\u00AD, where “${long}” may be divided.`,
    },
  ])
  expect(called(`The aaaaa\u00AD${long.slice(5)}`)).toEqual([])
  expect(called(long, changed(harbour, 'lang', 'de-DE'))).toEqual([])
})
