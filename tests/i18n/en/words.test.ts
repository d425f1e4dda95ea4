import { describe, expect, test } from 'vitest'
import { german } from '../../../src/i18n/de/words.ts'
import { emptyArticle } from '../../../src/desk/state/Draft.ts'
import { inSentence } from '../../../src/i18n/en/grammar.ts'
import { countedSources } from '../../../src/i18n/en/shared.ts'
import { english } from '../../../src/i18n/en/words.ts'
import { textOf } from '../../../src/i18n/Phrase.ts'
import { textOfWords } from '../../../src/i18n/textOfWords.ts'
import { wordsFor } from '../../../src/i18n/wordsFor.ts'
import type { Pair, Relation } from '../../../src/model/relations.ts'
import { pairsOf, sharpestPairs } from '../../../src/model/relations.ts'
import type { StickingPoint } from '../../../src/model/Story.ts'
import { storyOf } from '../../../src/model/storyOf.ts'
import type { Tally } from '../../../src/model/tally.ts'
import { generatedStory } from '../../fixtures/generatedStory.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { strait } from '../../fixtures/strait.ts'
import { summit } from '../../fixtures/summit.ts'

const talks = storyOf(strait)
const brill = storyOf(harbour)
const large = storyOf(generatedStory({ parties: 4, points: 12, quotes: 8, paragraphs: 15 }))
const party = (id: string) => talks.parties.find((found) => found.id === id)!
const points = (...ids: string[]): StickingPoint[] => ids.map((id) => talks.points.find((point) => point.id === id)!)

function compared(filed: Partial<Record<Relation, StickingPoint[]>>): string {
  const pair: Pair = {
    parties: [party('norland'), party('league')],
    points: { clash: [], agree: [], partly: [], incomparable: [], ...filed },
  }
  return textOf(english.lens.compare(pair, talks))
}

const followed = (filed: Partial<Tally>): string =>
  textOf(english.lens.follow(party('islands'), { for: [], against: [], mixed: [], named: [], unstated: [], ...filed }))

test('what two could be compared on is told in the past where the talks are over', () => {
  const pair: Pair = {
    parties: [party('norland'), party('league')],
    points: { clash: [], agree: [], partly: points('treaty'), incomparable: [] },
  }
  const over = { ...talks, talks: { state: 'noDeal' } } as const
  expect(english.glance.compared(pair, over)).toBe(
    'Norland and the Harbour League could be compared only on the treaty, and only in part.',
  )
})

test('what a party wants has a name that also suits a party of many', () => {
  const [dockers] = brill.parties
  expect(english.statements.name({ kind: 'wants', party: dockers! })).toBe(`The wish of ${dockers!.inSentence}`)
})

test('the letters of sentences that are made are among those for typefaces', () => {
  expect(textOfWords('de')).toContain('Ä')
  expect(textOfWords('en')).toContain('’')
})

test('how it was made says what is told by others only where something is', () => {
  expect(textOf(english.sources.made(talks))).not.toContain('told')
  expect(textOf(english.sources.made(storyOf(summit)))).toContain('told is what somebody else says of a party')
})

test('what somebody stands for is called a choice or an amount, as it is', () => {
  const { points } = storyOf(summit)
  const named = (...ids: string[]) => followed({ named: points.filter(({ id }) => ids.includes(id)) })
  expect(named('draft')).toMatch(/: a choice on /)
  expect(named('year')).toMatch(/: an amount on /)
  expect(named('draft', 'year')).toMatch(/: a choice or an amount on /)
})

test('who has no name is not said to be named', () => {
  const porter = { name: 'A porter', unnamed: true, party: 'port' }
  expect(english.quotes.lede(storyOf(changed(harbour, 'speakers.porter', porter)))).not.toContain('porter')
})

test('who is not quoted has the role that the editor wrote where they are named', () => {
  const officials = { name: 'Two officials', unnamed: true, role: 'not said of which side', voice: 'negotiator' }
  const { speakers } = storyOf(changed(harbour, 'speakers.officials', officials))
  const teller = speakers.find(({ id }) => id === 'officials')!
  expect(english.basisName('told', teller)).toBe('Told by two officials, not said of which side')
  expect(german.basisName('told', teller)).toBe('Auskunft: Two officials, not said of which side')
})

describe('the sentence of a comparison', () => {
  test.each([
    [
      { clash: points('armed', 'treaty'), agree: points('seat'), incomparable: points('sandbank', 'pilots') },
      'Norland and the Harbour League clash on arms and the treaty; agree on the seat; on the other 2 there is nothing to compare.',
    ],
    [
      { clash: points('armed'), incomparable: points('pilots') },
      'Norland and the Harbour League clash on arms; on the other one there is nothing to compare.',
    ],
    [{ clash: points('armed') }, 'Norland and the Harbour League clash on arms.'],
    [
      { agree: points('armed'), partly: points('treaty') },
      'Norland and the Harbour League agree on arms; partly on the treaty.',
    ],
    [{ partly: points('treaty') }, 'Norland and the Harbour League can be compared only in part on the treaty.'],
    [
      { incomparable: talks.points },
      'Norland and the Harbour League: nothing to compare, for the article gives no stance of both on any point.',
    ],
  ])('%#', (filed, sentence) => {
    expect(compared(filed as Partial<Record<Relation, StickingPoint[]>>)).toBe(sentence)
  })

  test('counts points that are too many to name', () => {
    expect(compared({ clash: talks.points.slice(0, 5), agree: talks.points.slice(5) })).toBe(
      'Norland and the Harbour League clash on 5 of 6; agree on the settlement.',
    )
  })
})

describe('the sentence that follows a party', () => {
  test.each([
    [
      { for: points('armed', 'seat'), against: points('sandbank'), unstated: points('pilots') },
      'Islands: for on arms and the seat; against on the sandbank; not stated on pilots.',
    ],
    [{ mixed: points('treaty') }, 'Islands: mixed on the treaty.'],
    [{ unstated: talks.points }, 'Islands: not stated on 6 of 6.'],
  ])('%#', (filed, sentence) => {
    expect(followed(filed)).toBe(sentence)
  })
})

test.each([
  ['One observer', 'one observer'],
  ['Whether the pilots stay', 'whether the pilots stay'],
  ['The mayor’s answer', 'the mayor’s answer'],
  ['The Hague’s answer', 'The Hague’s answer'],
  ['EU diplomats', 'EU diplomats'],
  ['NATO’s role in it', 'NATO’s role in it'],
  ['Anna’s answer', 'Anna’s answer'],
])('a name keeps its capital inside a sentence: %s', (text, inside) => {
  expect(inSentence(text)).toBe(inside)
})

describe('sentences in sum', () => {
  test('say where a story comes from', () => {
    expect(countedSources(talks.sources)).toBe('one news article')
    expect(countedSources(brill.sources)).toBe('two sources')
  })

  test('say who clashes most, and on what', () => {
    expect(english.glance.sharpest(sharpestPairs(pairsOf(talks)), true, talks)).toBe(
      'Norland and the islands clash most: on the sandbank, arms and the treaty.',
    )
    expect(english.glance.sharpest([], false, brill)).toBe('No two parties clash on any of these points.')
    const one = { ...talks, points: points('seat') }
    expect(english.glance.sharpest([], false, one)).toBe('No two parties clash on this point.')
  })

  test('name no more pairs than anybody reads', () => {
    const [pair] = pairsOf(talks)
    const equal = Array.from({ length: 5 }, () => pair!)
    expect(english.glance.sharpest(equal, false, talks)).toBe('Five pairs clash equally often.')
    expect(english.glance.sharpest(equal, true, talks)).toBe('Five pairs clash most, all equally often.')
  })

  test('turn to figures beyond ten', () => {
    expect(english.glance.morePoints(large.points.length)).toBe('12 more')
    expect(english.glance.morePoints(4)).toBe('Four more')
  })

  test('count blanks with what they are counted of', () => {
    expect(english.glance.notStated(10, 24)).toBe('Not stated: 10 of 24')
  })
})

describe('of a story that is only begun', () => {
  const none = storyOf(emptyArticle('x', 'en-GB'))
  const noPoints = { ...talks, points: [] }
  const noParagraphs = talks.sources.map((source) => ({ ...source, paragraphs: [] }))

  test.each([
    ['parties', english.positions.lede(0), 'No parties yet.'],
    ['parties in the grid', english.glance.gridCaption(none), 'Where the parties stand'],
    ['points', english.points.lede(none), 'No sticking points yet.'],
    ['points of a tally', english.positions.onPoints(0), 'No sticking points yet'],
    ['points of the pairs', english.positions.pairsLede(15, 0), '15 pairs of parties, and no sticking points yet.'],
    ['points to clash on', english.glance.sharpest([], false, noPoints), 'No sticking points yet.'],
    ['parties on a point', english.points.allStated(0), 'No parties yet.'],
    ['quotations', english.quotes.lede(none), 'Nobody is quoted.'],
    ['sources', english.sources.lede(none), 'No sources yet.'],
    ['sources behind the key points', english.glance.refsExplained([]).join('6'), 'No sources yet.6'],
    ['paragraphs', english.glance.refsExplained(noParagraphs).join('6'), 'From one news article.6'],
    ['questions', english.unknown.lede(none), 'No open questions yet.'],
    ['positions', english.unknown.lede({ ...noPoints, unknowns: [] }), 'The article leaves no question open.'],
  ])('no %s are told plainly', (_, sentence, wanted) => {
    expect(sentence).toBe(wanted)
  })

  test('one party is one party', () => {
    const [first] = talks.parties
    expect(english.positions.lede(1)).toBe('One party, and what it wants in one sentence.')
    expect(english.points.allStated(1)).toBe('The one party has a stated position.')
    expect(english.glance.gridCaption({ ...talks, parties: [first!] })).toMatch(/^Where the one party stands on /)
  })
})

describe('dates', () => {
  test.each([
    ['2025-12-02', 'Tuesday 2 December 2025'],
    ['2025-11', 'November 2025'],
    ['2025', '2025'],
  ])('%s is “%s”', (value, words) => {
    expect(english.date(value)).toBe(words)
  })
})

test('a language without a table of its own gets English, whatever it is called', () => {
  for (const lang of ['en-GB', 'ar', '', 'valueOf', 'constructor', '__proto__']) expect(wordsFor(lang)).toBe(english)
})

test('where no others clash, nobody clashes most', () => {
  const [pair] = sharpestPairs(pairsOf(talks)) as [Pair]
  expect(english.glance.sharpest([pair], true, talks)).toMatch(/ clash most: on /)
  expect(english.glance.sharpest([pair], false, talks)).toMatch(/ clash on /)
})

test('of two who agree, it is told where they do so only in part, and no more than the points can tell', () => {
  const pair = {
    parties: [party('norland'), party('league')] as const,
    points: { clash: [], agree: points('seat'), partly: points('treaty'), incomparable: [] },
  }
  expect(english.glance.compared(pair, talks)).toBe(
    'Norland and the Harbour League agree on the seat, partly on the treaty, and clash on none of these points.',
  )
  expect(english.glance.compared({ ...pair, points: { ...pair.points, partly: [] } }, { points: points('seat') })).toBe(
    'Norland and the Harbour League agree on the seat.',
  )
})

test('what a lens leaves of the quotations is told with its number, and two are both', () => {
  const [norland, league] = [party('norland'), party('league')]
  expect(english.quotes.from(talks, [norland, league], 4)).toBe(
    '4 of 8 quotations are from Norland or the Harbour League.',
  )
  expect(english.quotes.from(talks, [norland], 1)).toBe('1 of 8 quotations is from Norland.')
  expect(english.quotes.from(talks, [norland], 0)).toBe('No quotation is from Norland.')
  const two = { ...talks, quotes: talks.quotes.filter(({ speaker }) => speaker.party?.id === 'norland').slice(0, 2) }
  expect(english.quotes.from(two, [norland], 2)).toBe('Both quotations are from Norland.')
  expect(english.quotes.from(two, [norland, league], 2)).toBe(
    'Both quotations are from Norland or the Harbour League. Nobody from the Harbour League is quoted.',
  )
  expect(english.quotes.showAll(2)).toBe('Show both')
  expect(german.quotes.from(two, [norland], 2)).toBe('Norland: beide Zitate.')
})
