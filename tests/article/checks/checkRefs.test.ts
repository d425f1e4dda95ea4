import { expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { placeOf } from '../../../src/article/checks/Problem.ts'
import type { Article } from '../../../src/article/schema/Article.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'

const told = (story: Article) => checkArticle(story).map(({ path, why, mend }) => `${path} | ${why} | ${mend}`)

test('a source that a reference misspells is told once, with the reference that is meant', () => {
  expect(told(changed(harbour, 'quotes.early.refs', ['gazete:3']))).toEqual([
    'quotes.early.refs.0 | There is no such source in this story. | Did you mean gazette:3?',
  ])
})

test.each([
  ['small letters for capitals', 'gazette:h', 'gazette:H'],
  ['a source in capitals', 'Gazette:3', 'gazette:3'],
  ['a paragraph without its source', 'H', 'gazette:H'],
])('the reference that is meant is told of %s', (_, ref, meant) => {
  const gazette = harbour.sources.gazette!
  const paragraphs = [{ id: 'H', part: 'headline', gist: 'No deal' } as const, ...gazette.paragraphs]
  const story = changed(harbour, 'sources.gazette.paragraphs', paragraphs)
  const [found, ...others] = checkArticle(changed(story, 'keyPoints.0.refs', [ref]))
  expect(found?.mend).toBe(`Did you mean ${meant}?`)
  expect(others).toEqual([])
})

test('a source that was renamed at its own place alone is told with all places that name it', () => {
  const { gazette, notice } = harbour.sources
  const found = checkArticle({ ...harbour, sources: { herald: gazette!, notice: notice! } })
  expect(found).toHaveLength(1)
  expect(found[0]?.why).toMatch(/^There is no such source in this story\. It is named in \d+ more places: dateline/)
  expect(found[0]?.mend).toBe('Cite one of the story’s own: “herald”, “notice”.')
})

test('a misspelt source says nothing of whether a quotation, or a change, rests on it', () => {
  const said = Object.entries(harbour.points).flatMap(([point, { positions }]) =>
    Object.entries(positions).flatMap(([party, position]) =>
      position?.basis === 'said' ? [`points.${point}.positions.${party}.refs`] : [],
    ),
  )
  const [path = ''] = said
  expect(checkArticle(changed(harbour, path, ['gazete:2'])).map((one) => one.path)).toEqual([`${path}.0`])
  const change = 'points.wasserstand.positions.genossenschaft.since.refs'
  expect(checkArticle(changed(irgendsee, change, ['erklärung:1'])).map((one) => one.path)).toEqual([`${change}.0`])
})

test('a paragraph is told by its number, and its place so that nobody takes that for the number', () => {
  const gazette = harbour.sources.gazette!
  const story = changed(harbour, 'sources.gazette.paragraphs', [
    { id: 'B1', part: 'summary', gist: 'No deal' },
    ...gazette.paragraphs,
    gazette.paragraphs.at(-1),
  ])
  const last = gazette.paragraphs.at(-1)!.id
  const found = checkArticle(story)
  expect(found.map(({ path, value }) => `${path}: ${value}`)).toEqual([
    `sources.gazette.paragraphs.${gazette.paragraphs.length + 1}.id: gazette:${last}`,
    'sources.gazette.paragraphs.0: gazette:B1',
  ])
  expect(found.map(placeOf).at(-1)).toBe('sources.gazette.paragraphs.0 (entry 1 of “paragraphs”)')
})
