import { expect, test } from 'vitest'
import { renamedBetween } from '../../../src/desk/source/renamedBetween.ts'

const lines = [
  'The ferry stops on Sunday.',
  'The mayor calls it a pity.',
  'Nobody has asked the crew.',
  'It costs 4,000 crowns.',
]
const before = lines.join('\n')
const renamed = (...after: string[]) => [...renamedBetween(before, after.join('\n'))]

test('a paragraph keeps its name where its number stays', () => {
  expect(renamed(...lines)).toEqual([])
})

test('a paragraph is found by its words, whatever stands before it now', () => {
  const [first = '', ...others] = lines
  expect(renamed(first, 'An extra line was put in here.', ...others)).toEqual([
    ['2', '3'],
    ['3', '4'],
    ['4', '5'],
  ])
})

test('a paragraph with a word put right is still the same', () => {
  const [first = '', second = '', ...others] = lines
  expect(renamed(first, second.replace('pity', 'great pity'), ...others)).toEqual([])
})

test('what is gone has a name that no other paragraph has', () => {
  const [first = '', , third = '', fourth = ''] = lines
  expect(renamed(first, 'Quite another thing was said on Monday by the harbour master.', third, fourth)).toEqual([
    ['2', '2 of the old text'],
  ])
  expect(renamed(first, third, fourth)).toEqual([
    ['3', '2'],
    ['4', '3'],
    ['2', '2 of the old text'],
  ])
})
