import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../src/article/source/paragraphsOf.ts'

const numbers = (text: string) => paragraphsOf(text).map(({ id, text }) => `${id} ${text}`)

describe('the text of a source is numbered as stories cite it', () => {
  test('an article as it is copied from a web page, with its buttons and tags', () => {
    const article = `\uFEFFCranes in Brill stand still again
\r
The dockers and the port met for a second time, and parted.

strike harbour
The quay of Brill on Tuesday evening, with nobody on it. Photo: Brill Gazette
share_icon
Summary
  • The talks ended early.
  • The ferry may stop.

The dockers of Brill went home on Tuesday.

What comes next

“No.”
Nobody knows when they meet again, and the harbour director will not say.
Advertisement
×`
    expect(paragraphsOf(article).map(({ id, part }) => `${id} ${part ?? 'body'}`)).toEqual([
      'H headline',
      'S standfirst',
      'C caption',
      'B1 summary',
      'B2 summary',
      '1 body',
      '2 body',
      '3 body',
    ])
    expect(numbers(article)[3]).toBe('B1 The talks ended early.')
    expect(numbers(article)[6]).toBe('2 “No.”')
  })

  test('a statement has no headline, and its first sentence is paragraph 1', () => {
    expect(numbers('The council met.\nThe ferry runs.')).toEqual(['1 The council met.', '2 The ferry runs.'])
  })

  test('an article without a summary has no standfirst, unless a label says so', () => {
    const text = 'Cranes stand still\nThe first line is here.\nThe next one is here.'
    expect(numbers(text).map((line) => line.split(' ')[0])).toEqual(['H', '1', '2'])
    expect(numbers(text.replace('The first', '[S] The first'))).toEqual([
      'H Cranes stand still',
      'S The first line is here.',
      '1 The next one is here.',
    ])
  })

  test('a label goes before any guess, the count goes on from it, and [-] leaves a line out', () => {
    expect(
      numbers(
        '[H] A headline.\n[4] The fourth.\nThe fifth.\n[-] By our reporter in Brill.\n[B3] Short\n- And\n[x-1] Own',
      ),
    ).toEqual(['H A headline.', '4 The fourth.', '5 The fifth.', 'B3 Short', 'B4 And', 'x-1 Own'])
  })
})
