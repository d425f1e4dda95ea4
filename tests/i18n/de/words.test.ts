import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/article/schema/languages.ts'
import { countedSources } from '../../../src/i18n/de/shared.ts'
import { emptyArticle } from '../../../src/desk/state/Draft.ts'
import { german } from '../../../src/i18n/de/words.ts'
import { english } from '../../../src/i18n/en/words.ts'
import { textOf } from '../../../src/i18n/Phrase.ts'
import { wordsFor } from '../../../src/i18n/wordsFor.ts'
import { pairOf, pairsOf, sharpestPairs } from '../../../src/model/relations.ts'
import { storyOf } from '../../../src/model/storyOf.ts'
import { tallyOf } from '../../../src/model/tally.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'

const story = storyOf(irgendsee)
const [nebelburg, genossenschaft] = story.parties as [(typeof story.parties)[0], (typeof story.parties)[0]]

test('what two could be compared on is told in the past where the talks are over', () => {
  const { parties } = pairOf(story, [nebelburg, genossenschaft])
  const pair = { parties, points: { clash: [], agree: [], partly: story.points.slice(0, 1), incomparable: [] } }
  const over = { ...story, talks: { state: 'noDeal' } } as const
  expect(german.glance.compared(pair, over)).toContain(' ließen sich nur zum Teil vergleichen: ')
  expect(german.glance.compared(pair, story)).toContain(' lassen sich nur zum Teil vergleichen: ')
})

describe('every language', () => {
  test.each(languages)('has words for everything: %s', (lang) => {
    const namesIn = (table: object): string[] =>
      Object.entries(table).flatMap(([name, words]: [string, unknown]) =>
        typeof words === 'object' && words !== null ? namesIn(words).map((inner) => `${name}.${inner}`) : name,
      )
    expect(namesIn(wordsFor(lang)).sort()).toEqual(namesIn(english).sort())
  })

  test.each(languages)('has a script of its own: %s', (lang) => {
    expect(existsSync(`src/main.${lang}.ts`)).toBe(true)
  })
})

describe('German', () => {
  test.each([
    ['2091-05-14', 'Montag, 14. Mai 2091'],
    ['2091-05', 'Mai 2091'],
    ['2091', '2091'],
  ])('tells the date %s as exactly as it is known', (day, date) => {
    expect(german.date(day)).toBe(date)
  })

  test('compares two parties', () => {
    const sentence = textOf(german.lens.compare(pairOf(story, [nebelburg, genossenschaft]), story))
    expect(sentence).toMatch(/^Nebelburg und die Uferfischereigenossenschaft – /)
    expect(sentence).toContain('bei den übrigen 2 nichts zu vergleichen')
  })

  test('sums a party up', () => {
    const sentence = textOf(german.lens.follow(nebelburg, tallyOf(story, nebelburg)))
    expect(sentence).toMatch(/^Nebelburg – dafür: .+; keine Angabe: .+\.$/)
  })

  test('says where a story comes from, and who clashes most', () => {
    expect(countedSources(story.sources)).toBe('drei Quellen')
    expect(countedSources(story.sources.slice(0, 1))).toBe('einem Artikel')
    const [sharpest] = sharpestPairs(pairsOf(story))
    expect(german.glance.sharpest([sharpest!], true, story)).toContain('Nebelburg und Obertrübwasser')
    expect(german.glance.sharpest([sharpest!], true, story)).toContain('am häufigsten')
    expect(german.glance.sharpest([sharpest!], false, story)).not.toContain('am häufigsten')
  })

  test('tells plainly what a story that is only begun has not got yet', () => {
    const none = storyOf(emptyArticle('x', 'de-DE'))
    expect(german.positions.lede(0)).toBe('Noch keine Parteien.')
    expect(german.glance.gridCaption(none)).toBe('Wo die Parteien stehen')
    expect(german.points.lede(none)).toBe('Noch keine Streitpunkte.')
    expect(german.positions.onPoints(0)).toBe('Noch keine Streitpunkte')
    expect(german.positions.pairsLede(15, 0)).toBe('15 Paare von Parteien, noch keine Streitpunkte.')
    expect(german.glance.sharpest([], false, none)).toBe('Noch keine Streitpunkte.')
    expect(german.points.allStated(0)).toBe('Noch keine Parteien.')
    expect(german.sources.lede(none)).toBe('Noch keine Quellen.')
    expect(german.glance.refsExplained([])).toEqual(['Noch keine Quellen.', ''])
    expect(german.unknown.lede(none)).toBe('Noch keine offenen Fragen.')
    expect(german.unknown.lede({ ...story, points: [], unknowns: [] })).toBe('Die Quellen lassen keine Frage offen.')
  })
})
