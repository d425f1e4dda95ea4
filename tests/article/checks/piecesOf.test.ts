import { expect, test } from 'vitest'
import { piecesOf } from '../../../src/article/checks/piecesOf.ts'

test.each([
  ['He said “not today” and left.', 'not today'],
  ['Er sagte »heute nicht« und ging heute nicht.', 'heute nicht'],
  ['Er sagte „heute nicht“ und ging.', 'heute nicht'],
  ['Il a dit «pas ce soir» et il est parti.', 'pas ce soir'],
])('%s: the words in quotation marks are told from ours', (text, quoted) => {
  expect(piecesOf(text).map(({ isQuoted, text }) => [isQuoted, text.trim()])).toEqual([
    [false, expect.any(String)],
    [true, quoted],
    [false, expect.any(String)],
  ])
})
