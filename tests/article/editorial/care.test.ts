import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/schema/Article.ts'
import { quotes as quoteLimit, text as textLimit } from '../../../src/article/editorial/checkBalance.ts'
import { signsOfInference } from '../../../src/article/editorial/checkInference.ts'
import { loadedWords } from '../../../src/article/editorial/loadedWords.ts'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { summit } from '../../fixtures/summit.ts'

/** All that is told: a story may be published with it, so it is warnings only. */
function warnings(article: Article) {
  const found = checkArticle(article)
  expect(found.filter(({ severity }) => severity !== 'warning')).toEqual([])
  return found.map(({ path, value }) => [path, value])
}
const warningsWith = (path: string, value: unknown, story: Article = harbour) => warnings(changed(story, path, value))
const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

describe('balance', () => {
  test('an editor is asked about a party with more than three times the words of another, with the counts', () => {
    // The town has seven words, which count as the floor of twenty; the dockers have some beside their wish.
    const { times, floor } = textLimit
    const rest = 33
    expect(warningsWith('parties.dockers.wants.text', words(times * floor - rest))).toEqual([])
    expect(warningsWith('parties.dockers.wants.text', words(times * floor - rest + 1))).toEqual([
      ['parties.town', 'dockers 61, port 20, town 7'],
    ])
  })

  test('the reason of a mixed stance is room for its view', () => {
    const path = 'points.ferry.positions.dockers'
    const mixed = { ...harbour.points.ferry!.positions.dockers!, stance: 'mixed', divided: words(61) }
    expect(warningsWith(path, mixed).map(([at]) => at)).toEqual(['parties.town'])
  })

  test('a sentence beside what a party wants is room for it as well; who speaks of it is not', () => {
    const note = { text: words(61), basis: 'reported', refs: ['notice:1'] }
    expect(warningsWith('parties.port.voicesNote', note)).toEqual([])
    expect(warningsWith('parties.port.also', note)).toEqual([['parties.town', 'dockers 35, port 81, town 7']])
  })

  test('and about one with more than four times its quotations; one that nobody quotes counts as one', () => {
    const quoted = (count: number) => {
      const enough = harbour.quotes.enough!
      const more = Array.from({ length: count }, (_, at) => [`more-${at}`, enough] as const)
      const quotes = { early: harbour.quotes.early!, ...Object.fromEntries(more) }
      return { ...changed(harbour, 'timeline.1.quotes', undefined), quotes }
    }
    expect(warnings(quoted(quoteLimit.times))).toEqual([])
    expect(warnings(quoted(quoteLimit.times + 1))).toEqual([['parties.town', 'dockers 5, port 1, town 0']])
  })
})

describe('loaded words', () => {
  test('in a sentence of ours are told, with the sentence', () => {
    const text = 'The port admits that it is late.'
    expect(warningsWith('keyPoints.0.text', text)).toEqual([['keyPoints.0.text', text]])
    expect(warningsWith('points.ferry.positions.port.text', 'A So-called offer')).toHaveLength(1)
    expect(warningsWith('points.ferry.positions.port.detail', 'It is a reckless plan.')).toHaveLength(1)
    expect(warningsWith('quotes.early.before', 'It would obviously be ')).toHaveLength(1)
  })

  test.each(['label', 'short', 'inSentence', 'rowLabel'])('in the %s of a sticking point are ours', (field) => {
    expect(warningsWith(`points.ferry.${field}`, 'The claim')).toEqual([[`points.ferry.${field}`, 'The claim']])
  })

  test('in the second sentence on a party, and in who speaks of it, are ours', () => {
    expect(warningsWith('parties.dockers.also.text', 'Claims to be right.')).toHaveLength(1)
    expect(warningsWith('parties.port.voicesNote.text', 'Its regime is silent')).toHaveLength(1)
  })

  test('in what makes a position mixed are ours', () => {
    const positions = 'points.gauge.positions'
    for (const path of [
      `${positions}.valley.onCondition.text`,
      `${positions}.delta.divided`,
      `${positions}.city.inPart`,
    ]) {
      expect(warningsWith(path, 'the reckless wheels', summit)).toHaveLength(1)
    }
  })

  test('in a quotation are the speaker’s, and in a name somebody’s own', () => {
    expect(warningsWith('quotes.enough.words', 'It is a reckless and brutal claim.')).toEqual([])
    expect(warningsWith('keyPoints.0.text', 'The port calls it “a brutal claim”, and waits.')).toEqual([])
    expect(warningsWith('sources.notice.title', 'The brave claim of the council')).toEqual([])
    expect(warningsWith('sources.notice.publisher', 'The Brave')).toEqual([])
    expect(warningsWith('speakers.mayor.name', 'Claims Brave')).toEqual([])
    expect(warningsWith('parties.town.inSentence', 'the brave of Brill')).toEqual([])
  })

  test('count as whole words only, and in English only', () => {
    expect(warningsWith('keyPoints.0.text', 'An admittedly unclaimed ferry of the Bravery line.')).toEqual([])
    expect(warnings({ ...changed(harbour, 'keyPoints.0.text', 'Regime'), lang: 'de' })).toEqual([])
  })

  test('are listed for editors, all of them', () => {
    // The formatter of prose may break a line between any two words.
    const guide = readFileSync('docs/writing-a-story.md', 'utf8').replace(/\s+/g, ' ')
    for (const { words, mend } of loadedWords) expect(guide).toContain(`| ${words.join(', ')} | ${mend} |`)
    for (const sign of signsOfInference) expect(guide).toContain(sign)
  })
})

describe('what is only implied', () => {
  const position = 'points.ferry.positions.town'

  test('is not stated flatly', () => {
    expect(warningsWith(`${position}.basis`, 'implied')).toEqual([[`${position}.text`, 'At all times.']])
    expect(warningsWith('points.ferry.why.text', 'The islands depend on it.')).toEqual([
      ['points.ferry.why.text', 'The islands depend on it.'],
    ])
  })

  test('is worded as an inference, in the line or in its detail', () => {
    const { town } = harbour.points.ferry!.positions
    const implied = { ...town, basis: 'implied' }
    expect(warningsWith(position, { ...implied, text: 'Seems to want it at all times' })).toEqual([])
    expect(warningsWith(position, { ...implied, detail: 'The demand is not quoted.' })).toEqual([])
    expect(warningsWith(position, { ...implied, detail: 'Mayday!' })).toHaveLength(1)
  })

  test('may be an open question, which asserts nothing', () => {
    expect(harbour.unknowns[0]?.basis).toBe('implied')
    expect(warnings(harbour)).toEqual([])
  })
})

test('what is still in square brackets is one warning, however much it is', () => {
  const started = changed(changed(harbour, 'headline', '[Headline]'), 'keyPoints.0.text', '[More]')
  expect(warnings(started)).toEqual([['headline', '[Headline]']])
  expect(warningsWith('keyPoints.0.text', 'They [the port] meet again.')).toEqual([])
})

test('the hues that the guide offers can be read, on both papers', () => {
  const guide = readFileSync('docs/writing-a-story.md', 'utf8')
  const pairs = [...guide.matchAll(/^\| (\w+) +\| `(#\w{6})` +\| `(#\w{6})` +\|$/gm)]
  expect(pairs.length).toBeGreaterThan(5)
  const { town } = harbour.parties
  for (const [, name, light, dark] of pairs) {
    expect(warningsWith('parties.town', { ...town, hue: { light, dark } }), name).toEqual([])
  }
})
