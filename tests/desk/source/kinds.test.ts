/** What an editor puts right in the numbering of a source, and what follows from it. */
import { describe, expect, test } from 'vitest'
import { paragraphsOf } from '../../../src/article/source/paragraphsOf.ts'
import { isSpokenIn } from '../../../src/article/source/verbatim.ts'
import { chosenWords, markedPieces } from '../../../src/desk/source/chosenWords.ts'
import { withCitedParagraphs, withRenamed } from '../../../src/desk/source/cited.ts'
import { linesOf, withKind } from '../../../src/desk/source/kinds.ts'
import { strait } from '../../fixtures/strait.ts'

const text = 'Talks on tea\nThey met for an hour.\nSubhead of the text that is rather long\nNobody gave way.\n'
const ids = (source: string) => linesOf(source).map(({ id }) => id)

describe('a line of another kind', () => {
  test('is labelled, the lines behind it count on, and the project numbers it the same', () => {
    expect(ids(text)).toEqual(['H', '1', '2', '3'])
    const { source, renamed } = withKind(text, 2, 'none')
    expect(ids(source)).toEqual(['H', '1', undefined, '2'])
    expect([...renamed]).toEqual([['3', '2']])
    expect(paragraphsOf(source).map(({ id, text: words }) => `${id} ${words}`)).toEqual([
      'H Talks on tea',
      '1 They met for an hour.',
      '2 Nobody gave way.',
    ])
  })

  test('can be a standfirst, and a body paragraph again', () => {
    const { source } = withKind(text, 1, 'standfirst')
    expect(ids(source)).toEqual(['H', 'S', '1', '2'])
    expect(ids(withKind(source, 1, 'body').source)).toEqual(['H', '1', '2', '3'])
  })

  test('leaves numbers before it that somebody wrote', () => {
    expect(ids(withKind('[H] A\n[7] B is here.\nC is here.\nD is here.\n', 2, 'none').source)).toEqual([
      'H',
      '7',
      undefined,
      '8',
    ])
  })

  test('takes what cites a paragraph along', () => {
    const [source] = Object.keys(strait.sources)
    const [first, second] = strait.sources[source!]!.paragraphs
    const renamed = withRenamed(
      strait,
      source!,
      new Map([
        [first!.id, second!.id],
        [second!.id, first!.id],
      ]),
      '',
    )
    expect(renamed.sources[source!]!.paragraphs.slice(0, 2).map(({ id }) => id)).toEqual([second!.id, first!.id])
    const count = (article: typeof strait, id: string) => JSON.stringify(article).split(`"${source}:${id}"`).length
    expect(count(renamed, second!.id)).toBe(count(strait, first!.id))
  })
})

test('a paragraph is in the story as soon as something rests on it, and gone when nothing does', () => {
  const article = {
    ...strait,
    sources: { ...strait.sources, tea: { title: 'Tea', kind: 'article' as const, paragraphs: [] } },
  }
  const citing = {
    ...article,
    unknowns: [{ text: 'x', basis: 'reported' as const, refs: ['tea:3', 'tea:1'] as const }],
  }
  const listed = withCitedParagraphs(citing, { tea: text })
  expect(listed.sources.tea!.paragraphs).toEqual([
    { id: '1', gist: '' },
    { id: '3', gist: '' },
  ])
  expect(withCitedParagraphs(listed, { tea: text })).toBe(listed)
  const idle = { ...listed, unknowns: [] }
  expect(withCitedParagraphs(idle, { tea: text }).sources.tea!.paragraphs).toEqual([])
})

describe('words that are chosen', () => {
  const said = 'He said: “It is a mess, really,” and left the messy room.'
  const choose = (words: string) => chosenWords(said, said.indexOf(words), said.indexOf(words) + words.length)

  test('are whole words, without quotation marks and what belongs to the reporter’s sentence', () => {
    expect(choose('a mes')).toBe('a mess')
    expect(choose('“It is a mess, really,” ')).toBe('It is a mess, really')
    expect(choose(' ')).toBe('')
    expect(chosenWords(said, 3, 3)).toBe('')
  })

  test('are spoken if they stand between quotation marks', () => {
    expect(isSpokenIn('a mess', said)).toBe(true)
    expect(isSpokenIn('messy room', said)).toBe(false)
  })

  test('are marked in the text', () => {
    expect(markedPieces(said, ['a mess', 'not there']).filter(({ isMarked }) => isMarked)).toEqual([
      { text: 'a mess', isMarked: true },
    ])
    expect(
      markedPieces(said, ['a mess', 'mess, really'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(said)
  })
})
