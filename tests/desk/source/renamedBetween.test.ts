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

test('a long paragraph with a word put right is still the same; of a short one, a word is the whole sense', () => {
  const long = 'The harbour master said on Monday that the ferry would stop for a week if nobody paid.'
  expect([
    ...renamedBetween(`${long}\n“Yes,” he said.`, `New.\n${long.replace('week', 'month')}\n“No,” he said.`),
  ]).toEqual([
    ['1', '2'],
    ['2', '2-gone'],
  ])
})

test('the likest of several is the same one, whichever comes first', () => {
  const [a, b] = [
    'The harbour master said on Monday that the ferry would stop for a week if nobody paid.',
    'The harbour master said on Friday that the ferry would stop for a week if nobody paid.',
  ]
  expect([...renamedBetween(`${a}\n${b}`, `Another line stands here.\n${b} Again.`)]).toEqual([['1', '1-gone']])
})

test('what is gone has a name that no other paragraph has', () => {
  const [first = '', , third = '', fourth = ''] = lines
  expect(renamed(first, 'Quite another thing was said on Monday by the harbour master.', third, fourth)).toEqual([
    ['2', '2-gone'],
  ])
  expect(renamed(first, third, fourth)).toEqual([
    ['3', '2'],
    ['4', '3'],
    ['2', '2-gone'],
  ])
})

test('what is gone twice has two names', () => {
  const [, second = '', third = ''] = lines
  const twice = renamedBetween([second, third].join('\n'), third, ['1', '2', '1-gone'])
  expect([...twice]).toEqual([
    ['2', '1'],
    ['1', '1-gone-gone'],
  ])
})
