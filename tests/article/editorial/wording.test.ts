import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/schema/Article.ts'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { relativeTime } from '../../../src/article/editorial/relativeTime.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'

const told = (path: string, value: unknown, story: Article = harbour) =>
  checkArticle(changed(story, path, value)).map(({ severity, path }) => `${severity} ${path}`)

describe('a proposition', () => {
  const path = 'points.ferry.proposition'

  test.each(['The ferry does not run.', 'No ferry runs.', 'The ferry never runs.', 'The ferry doesn’t run.'])(
    'has no “no” in it: %s',
    (text) => {
      expect(told(path, text)).toEqual([`warning ${path}`])
    },
  )

  test.each(['The ferry runs, strike or not.', 'The ferry runs from Norland.', 'The sign reads “no ferry”.'])(
    'may have a word that only looks like one: %s',
    (text) => {
      expect(told(path, text)).toEqual([])
    },
  )

  test('neither has its short form, nor one in German', () => {
    expect(told('points.ferry.rowLabel', 'No ferry runs')).toEqual(['warning points.ferry.rowLabel'])
    for (const text of ['Der See sinkt nicht.', 'Es gibt keinen See.']) {
      expect(told('points.wasserstand.proposition', text, irgendsee)).toEqual([
        'warning points.wasserstand.proposition',
      ])
    }
  })
})

describe('when a thing happened', () => {
  const path = 'keyPoints.0.text'

  test.each(relativeTime.en.examples)('is not said from the day of writing: %s', (word) => {
    expect(told(path, `They met ${word}.`)).toEqual([`warning ${path}`])
  })

  test.each(relativeTime.de.examples)('and neither in German: %s', (word) => {
    expect(told(path, `Sie treffen sich ${word}.`, irgendsee)).toEqual([`warning ${path}`])
  })

  test('may be, in a quotation, and in words that only look like it', () => {
    expect(told(path, 'It was “the best thing last year”, the town says.')).toEqual([])
    expect(told(path, 'At last, week after week went by, as from the next-year plan.')).toEqual([])
    expect(told(path, 'Sie reden bis zum Morgen.', irgendsee)).toEqual([])
    expect(told('quotes.enough.words', 'Tomorrow is enough.')).toEqual([])
  })

  test('is told to editors with the same examples', () => {
    const guide = readFileSync('docs/writing-a-story.md', 'utf8').replace(/\s+/g, ' ')
    for (const { examples } of Object.values(relativeTime)) {
      const list = examples.join(', ')
      expect(guide.includes(list), `docs/writing-a-story.md should say: ${list}`).toBe(true)
    }
  })
})

test('quotation marks and apostrophes are those of print', () => {
  expect(told('keyPoints.0.text', 'It is "so".')).toEqual(['warning keyPoints.0.text'])
  expect(told('quotes.enough.words', "It isn't enough.")).toEqual(['warning quotes.enough.words'])
  expect(told('sources.gazette.url', "https://gazette.example/it's")).toEqual([])
})
