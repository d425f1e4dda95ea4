import { describe, expect, test } from 'vitest'
import { english } from '../../../src/i18n/en/words.ts'
import { wordsFor } from '../../../src/i18n/wordsFor.ts'
import { sharpestPairs, pairsOf } from '../../../src/model/relations.ts'
import { type Outline, outlineOf } from '../../../src/model/Outline.ts'
import { storyOf } from '../../../src/model/Story.ts'
import { kremlinTalks } from '../../../src/stories/kremlin-talks.ts'
import { harbour } from '../../fixtures/harbour.ts'

const wholeKremlin = storyOf(kremlinTalks)
const kremlin = outlineOf(wholeKremlin)
const wholeBrill = storyOf(harbour)
const brill = outlineOf(wholeBrill)
const party = (outline: Outline, id: string) => outline.parties.find((found) => found.id === id)!

/** A story with so many sticking points, from which only the number and the sources are read. */
const withPoints = <S extends { readonly points: readonly unknown[] }>(story: S, count: number): S => ({
  ...story,
  points: Array.from({ length: count }, () => story.points[0]!),
})

const compared = (
  story: Outline,
  ids: string[],
  counts: Partial<Record<'clash' | 'agree' | 'partly' | 'incomparable', number>>,
) => {
  const all = { clash: 0, agree: 0, partly: 0, incomparable: 0, ...counts }
  const total = Object.values(all).reduce((sum, count) => sum + count)
  const { lead, rest } = english.compare(
    withPoints(story, total),
    ids.map((id) => party(story, id)),
    all,
  )
  return lead + rest
}

const followed = (
  story: Outline,
  id: string,
  counts: Partial<Record<'for' | 'against' | 'mixed' | 'unstated', number>>,
) => {
  const all = { for: 0, against: 0, mixed: 0, unstated: 0, ...counts }
  const total = Object.values(all).reduce((sum, count) => sum + count)
  const { lead, rest } = english.follow(withPoints(story, total), party(story, id), all)
  return lead + rest
}

describe('the sentence of a comparison', () => {
  const both = ['russia', 'ukraine']
  test.each([
    [
      { clash: 3, incomparable: 3 },
      'Russia and Ukraine clash on 3 of 6 sticking points and agree on none. On the other 3, the article gives no position for one of them or both.',
    ],
    [{ clash: 1, agree: 1 }, 'Russia and Ukraine clash on 1 of 2 sticking points and agree on 1.'],
    [
      { agree: 2, incomparable: 1 },
      'Russia and Ukraine clash on none of 3 sticking points and agree on 2. On the other one, the article gives no position for one of them or both.',
    ],
    [
      { clash: 1, partly: 2, incomparable: 3 },
      'Russia and Ukraine clash on 1 of 6 sticking points and agree on none. Partly on 2, where a position is mixed. On the other 3, the article gives no position for one of them or both.',
    ],
    [
      { incomparable: 6 },
      'Russia and Ukraine cannot be compared yet: on all six sticking points, the article gives no position for one of them or both.',
    ],
    [{ clash: 1 }, 'Russia and Ukraine clash on the only sticking point.'],
    [{ agree: 1 }, 'Russia and Ukraine agree on the only sticking point.'],
    [{ partly: 1 }, 'Russia and Ukraine: partly, on the only sticking point. A position is mixed.'],
    [
      { incomparable: 1 },
      'Russia and Ukraine cannot be compared on the only sticking point: the article gives no position for one of them or both.',
    ],
  ])('%o', (counts, sentence) => {
    expect(compared(kremlin, both, counts)).toBe(sentence)
  })

  test('begins with a capital, and speaks of several sources', () => {
    expect(compared(brill, ['dockers', 'port'], { clash: 1, incomparable: 1 })).toBe(
      'The dockers and the port clash on 1 of 2 sticking points and agree on none. On the other one, the sources give no position for one of them or both.',
    )
  })
})

describe('the sentence that follows a party', () => {
  test.each([
    [{ for: 4, against: 1, unstated: 1 }, 'Ukraine: for on 4 of 6 sticking points, against on 1 and not stated on 1.'],
    [{ mixed: 2 }, 'Ukraine: mixed on 2 of 2 sticking points.'],
    [{ for: 1, against: 1, mixed: 1 }, 'Ukraine: for on 1 of 3 sticking points, against on 1 and mixed on 1.'],
    [{ unstated: 6 }, 'Ukraine: not stated on any of 6 sticking points.'],
    [{ against: 1 }, 'Ukraine: against on the only sticking point.'],
    [{ unstated: 1 }, 'Ukraine: not stated on the only sticking point.'],
  ])('%o', (counts, sentence) => {
    expect(followed(kremlin, 'ukraine', counts)).toBe(sentence)
  })
})

describe('counts in words', () => {
  test('say where a story comes from', () => {
    expect(english.from(wholeKremlin.sources)).toBe('From one news article')
    expect(english.from(wholeBrill.sources)).toBe('From two sources')
  })

  test('say who clashes most', () => {
    expect(english.sharpest(kremlin, sharpestPairs(pairsOf(kremlin)))).toBe(
      'Russia and Ukraine clash most: on 3 of 6 sticking points.',
    )
    expect(english.sharpest(brill, [])).toBe('No two parties clash on any sticking point.')
    const [pair] = pairsOf(kremlin)
    const twice = [pair!, pair!].map((one) => ({ ...one, counts: { ...one.counts, clash: 2 } }))
    expect(english.sharpest(kremlin, twice)).toBe('Two pairs of parties clash most: each on 2 of 6 sticking points.')
    const duel = { ...withPoints(kremlin, 1), parties: kremlin.parties.slice(0, 2) }
    expect(english.sharpest(duel, twice.slice(0, 1))).toBe(
      'Russia and the United States clash on the only sticking point.',
    )
  })

  test('say how many quotations there are, and who has none', () => {
    expect(english.quotesLede(wholeKremlin)).toBe('All eight quotations in the article.')
    expect(english.quotesLede({ ...wholeKremlin, quotes: [] })).toBe('Nobody is quoted in the article.')
    expect(english.quotesLede({ ...wholeKremlin, quotes: wholeKremlin.quotes.slice(0, 1) })).toBe(
      'The only quotation in the article.',
    )
    expect(english.nobodyQuoted([party(kremlin, 'us'), party(kremlin, 'europe')])).toBe(
      'Nobody from the United States and Europe is quoted.',
    )
  })

  test('turn to figures beyond twelve', () => {
    expect(english.positionsLede(withPoints(wholeKremlin, 13))).toMatch(/^13 sticking points, four parties\./)
    expect(english.positionsLede(withPoints(wholeKremlin, 1))).toMatch(/^One sticking point, four parties\./)
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
