import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/schema/Article.ts'
import { checkAgainstSource } from '../../../src/article/source/checkAgainstSource.ts'
import { paragraphsOf } from '../../../src/article/source/paragraphsOf.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'

// Made up for these tests, as the story is.
const gazette = paragraphsOf(`The dockers and the port of Brill sat down together again on Tuesday, without a result.
“Ten hours in the dark is enough.” So says Ines Vermeer, who leads the dockers, and asks for nights of six hours at most.
The director of the harbour said a decision now would be "too early", and that the port wants a contract before July.`)
const notice = paragraphsOf(
  'The council asks that the ferry run at all times, so that nobody on the islands is cut off.',
)

const findings = (article: Article, texts: Parameters<typeof checkAgainstSource>[1] = { gazette, notice }) =>
  checkAgainstSource(article, texts)
const findingsWith = (path: string, value: unknown) => findings(changed(harbour, path, value))
const words = 'quotes.enough.words'

describe('quotations', () => {
  test('that are verbatim in their paragraphs have nothing to report', () => {
    expect(findings(harbour)).toEqual([])
  })

  test.each([
    ['a changed word', 'Ten hours in the cold is enough.'],
    ['a changed capital', 'ten hours in the dark is enough.'],
    ['a comma more', 'Ten hours, in the dark is enough.'],
    ['words left out', 'Ten hours … is enough.'],
    ['a part of a last word', 'Ten hours in the dark is eno'],
    ['a part of a first word', 'en hours in the dark is enough.'],
    ['words put together from two places', 'Ten hours in the dark is enough. And six is not.'],
  ])('%s is told with the nearest passage', (_, value) => {
    expect(findingsWith(words, value)).toEqual([
      expect.objectContaining({
        severity: 'problem',
        story: 'harbour-talks',
        path: words,
        value,
        nearest: expect.stringMatching(/^gazette:2: .*Ten hours in the dark is/) as string,
      }),
    ])
  })

  test('may be typed another way: quotation marks, spaces, three dots', () => {
    const spoken = paragraphsOf(`One.\n“It’s the port\u00A0that said ‘later’... and went.”\nThree.`)
    const quoted = "It's the  port that said 'later'… and went."
    const article = changed(harbour, words, quoted)
    const quotes = { enough: article.quotes.enough! }
    expect(findings({ ...article, quotes }, { gazette: spoken }).filter(({ path }) => path === words)).toEqual([])
  })

  test('have a soft hyphen or none, whatever the source has', () => {
    const hyphened = paragraphsOf('One.\n“Ten hours in the dark\u00ADness is enough.”\nThree.')
    const plain = paragraphsOf('One.\n“Ten hours in the darkness is enough.”\nThree.')
    for (const [quoted, source] of [
      ['Ten hours in the darkness is enough.', hyphened],
      ['Ten hours in the dark\u00ADness is enough.', plain],
    ] as const) {
      const article = changed(harbour, words, quoted)
      const quotes = { enough: article.quotes.enough! }
      expect(findings({ ...article, quotes }, { gazette: source }).filter(({ path }) => path === words)).toEqual([])
    }
  })

  test('that stand in another paragraph are told which', () => {
    const [found] = findingsWith('quotes.enough.refs', ['gazette:1'])
    expect(found).toMatchObject({ path: words, mend: expect.stringContaining('gazette:2') as string })
    expect(found).not.toHaveProperty('nearest')
  })

  test('have to be in every paragraph that they cite', () => {
    expect(findingsWith('quotes.enough.refs', ['gazette:2', 'gazette:1'])).toHaveLength(1)
  })

  test('are somebody’s words in an article only where it has quotation marks, and all of a statement is', () => {
    const paraphrase = 'asks for nights of six hours at most'
    expect(findingsWith(words, paraphrase)).toEqual([
      expect.objectContaining({ path: words, why: expect.stringContaining('outside its quotation marks') as string }),
    ])
    expect(findings(changed(changed(harbour, words, paraphrase), 'sources.gazette.kind', 'transcript'))).toEqual([])
  })

  test('in a detail may be from a paragraph that is cited for the detail alone, and in the text may not', () => {
    const path = 'points.nights.positions.dockers'
    const { dockers } = harbour.points.nights!.positions
    const position = { ...dockers, detailRefs: ['gazette:3'] }
    expect(findingsWith(path, { ...position, detail: 'The port finds it “too early”.' })).toEqual([])
    expect(findingsWith(path, { ...position, text: 'It is not “too early”.' })).toMatchObject([
      { path: `${path}.text`, value: 'too early' },
    ])
  })

  test('in a row of the grid may be from any paragraph, and are compared', () => {
    const path = 'points.nights.rowLabel'
    expect(findingsWith(path, 'It is “too early”')).toEqual([])
    expect(findingsWith(path, 'It is “too late”')).toMatchObject([{ path, value: 'too late' }])
  })

  test('within a sentence of ours are compared as well', () => {
    const path = 'points.nights.positions.dockers.text'
    expect(findingsWith(path, 'Ten hours “is enough”')).toEqual([])
    expect(findingsWith(path, 'Ten hours “are enough”')).toMatchObject([{ path, value: 'are enough' }])
    expect(findingsWith('sources.gazette.paragraphs.2.gist', 'It is “too early”')).toEqual([])
    expect(findingsWith('sources.gazette.paragraphs.1.gist', 'It is “too early”')).toHaveLength(1)
    // The page may quote itself when it corrects itself.
    expect(findingsWith('updates.0.text', 'We wrote “Olaf”.')).toEqual([])
  })
})

describe('paragraphs', () => {
  test('have to be in the text, whether the story lists or cites them', () => {
    expect(findings(harbour, { gazette: gazette.slice(0, 2) }).map(({ path }) => path)).toEqual([
      'sources.gazette.paragraphs.2.id',
      'parties.port.wants.refs.0',
      'parties.port.voicesNote.refs.0',
      'points.nights.positions.port.refs.0',
      'points.ferry.positions.port.refs.0',
      'points.contract.why.refs.0',
      'points.contract.positions.port.refs.0',
      'points.cranes.positions.port.refs.0',
      'quotes.early.refs.0',
    ])
  })

  test('of a source whose text is not at hand are left alone', () => {
    expect(findings(harbour, { notice })).toEqual([])
    expect(findings(harbour, {})).toEqual([])
  })
})

describe('our sentences', () => {
  const path = 'points.ferry.why.text'

  test('have no eight words in a row from the source, whatever their case and commas', () => {
    expect(findingsWith(path, 'It seems that, so that nobody on THE islands, is cut off.')).toMatchObject([
      { severity: 'problem', path, value: 'so that nobody on THE islands, is cut off' },
    ])
  })

  test('may have seven', () => {
    expect(findingsWith(path, 'It seems that nobody on the islands is cut.')).toEqual([])
    expect(findingsWith(path, 'It seems so: so that nobody on the islands is cut.')).toMatchObject([
      { value: 'so that nobody on the islands is cut' },
    ])
  })

  test('may tell a figure and what is counted, which is worth a look up to ten words', () => {
    const told = (text: string, source: string) =>
      findings(changed(harbour, path, text), { gazette, notice: paragraphsOf(source) })
        .filter((one) => one.path === path)
        .map(({ severity, value }) => `${severity}: ${value}`)
    const figure = 'up to 350 crowns a year for each worker'
    expect(told(`It seems to pay ${figure}.`, `The town pays ${figure}, the council said.`)).toEqual([
      `warning: ${figure}`,
    ])
    const eleven = 'up to 350 crowns a year for each worker of theirs'
    expect(told(`It seems to pay ${eleven}.`, `The town pays ${eleven}, it said.`)).toEqual([`problem: ${eleven}`])
    const sentence = 'up to some crowns a year for each worker'
    expect(told(`It seems to pay ${sentence}.`, `The town pays ${sentence}, it said.`)).toEqual([
      `problem: ${sentence}`,
    ])
  })

  test('may quote more', () => {
    const quoted = 'The notice seems to say why: “so that nobody on the islands is cut off”.'
    expect(findingsWith(path, quoted)).toEqual([])
  })

  test('are told once for one long run', () => {
    const all = 'The council asks that the ferry run at all times, so that nobody on the islands is cut off'
    expect(findingsWith(path, `${all}, it seems.`).map(({ value }) => value)).toEqual([all])
  })
})

describe('quotations as talks have them', () => {
  const herald = paragraphsOf(`[1] The night was long.
[2] “Nobody slept.
[3] “I told them that ‘a signature at four is as good as one at noon’, and then we signed,” said Ruth Amsel.
[4] “It is a policeman […] at every weel [sic],” said one observer.
[5] “They called it “a wall of water” there,” he said.`)
  const letter = paragraphsOf('[1] النهر لا ينتظر عاماً يناسبكم.')
  const texts = { herald, letter }
  const sources = {
    herald: {
      title: 'Report',
      kind: 'article',
      paragraphs: ['1', '2', '3', '4', '5'].map((id) => ({ id, gist: 'A paragraph' })),
    },
    letter: { title: 'Letter', kind: 'document', paragraphs: [{ id: '1', gist: 'Its only line' }] },
  } satisfies Article['sources']
  const foundIn = (quote: object) => {
    const article = {
      ...harbour,
      sources,
      quotes: { night: { ...harbour.quotes.enough!, ...quote } as Article['quotes'][string] },
    }
    return findings(article, texts)
      .filter(({ path }) => path.startsWith('quotes.'))
      .map(({ path, value }) => [path, value])
  }
  const refs = ['herald:2', 'herald:3']
  const night = [
    'Nobody slept.',
    'I told them that ‘a signature at four is as good as one at noon’, and then we signed',
  ]

  test('over two paragraphs are compared each with one of them', () => {
    expect(foundIn({ words: night, refs })).toEqual([])
    expect(foundIn({ words: ['Nobody spoke.', night[1]], refs })).toEqual([['quotes.night.words.0', 'Nobody spoke.']])
  })

  test('inside one another stay as the source has them', () => {
    const at = { refs: ['herald:5'] }
    expect(foundIn({ ...at, words: 'They called it “a wall of water” there' })).toEqual([])
    expect(foundIn({ ...at, words: 'They called it “a wall of rain” there' })).toHaveLength(1)
    expect(foundIn({ words: [night[0], night[1]!.replace('four', 'five')], refs })).toHaveLength(1)
  })

  test('have an omission or a “sic” where the source has it, and nowhere else', () => {
    const at = { refs: ['herald:4'] }
    expect(foundIn({ ...at, words: 'It is a policeman […] at every weel [sic]' })).toEqual([])
    expect(foundIn({ ...at, words: 'It is a policeman at every weel' })).toHaveLength(1)
    expect(foundIn({ ...at, words: 'at every wheel' })).toHaveLength(1)
    expect(foundIn({ words: [night[0], 'I told them […] and then we signed'], refs })).toHaveLength(1)
  })

  test('in translation have their original compared with where it stands', () => {
    const words = 'النهر لا ينتظر عاماً يناسبكم.'
    const translated = { words: 'Nobody slept.', refs: ['herald:2'], translatedBy: 'the Herald' }
    const original = { words, lang: 'ar', dir: 'rtl', refs: ['letter:1'] }
    expect(foundIn({ ...translated, original })).toEqual([])
    expect(foundIn({ ...translated, original: { ...original, words: 'النهر ينتظر' } })).toEqual([
      ['quotes.night.original.words', 'النهر ينتظر'],
    ])
  })
})
