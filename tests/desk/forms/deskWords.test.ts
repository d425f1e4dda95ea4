/** Whatever is wrong with a story, the desk tells it in the words of its forms: no id, reference, field name or command. */
import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import type { Problem } from '../../../src/article/checks/Problem.ts'
import { textsOf } from '../../../src/article/checks/textsOf.ts'
import type { Article } from '../../../src/article/schema/Article.ts'
import { dateIfAny, proseIfAny, textIfAny } from '../../../src/article/schema/Part.ts'
import { pathOf, withValue } from '../../../src/desk/document/values.ts'
import { deskWords, paragraphName, valueShown } from '../../../src/desk/forms/deskWords.ts'
import { fieldForm } from '../../../src/desk/forms/fieldForms.ts'
import { entryName } from '../../../src/desk/forms/groups.ts'
import { placeName } from '../../../src/desk/forms/placeName.ts'
import { problemsIn } from '../../../src/desk/state/problems.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { strait } from '../../fixtures/strait.ts'
import { summit } from '../../fixtures/summit.ts'

const told = (article: Article, { path, why, mend, nearest = '' }: Problem) =>
  `${placeName(article, path)}: ${deskWords(article, path, `${why} ${mend}`)} ${deskWords(article, path, nearest)}`

/** Every text of a story emptied, taken out, and replaced by a word that is nothing; each list of references emptied; each entry taken out. */
function broken(article: Article): Article[] {
  const texts = textsOf(article).filter(({ path }) => path !== 'slug')
  const lists = texts.filter(({ path }) => path.endsWith('efs.0')).map(({ path }) => path.replace(/\.0$/, ''))
  const entries = groups.flatMap((group) => Object.keys(article[group]).map((id) => `${group}.${id}`))
  return [
    ...texts.flatMap(({ path }) => ['', undefined, 'zz zz'].map((value) => withValue(article, pathOf(path), value))),
    ...lists.map((path) => withValue(article, pathOf(path), [])),
    ...entries.map((path) => withValue(article, pathOf(path), undefined)),
  ]
}

/** Of which no quotation stands in it, and no paragraph either. */
const otherTexts = (article: Article) => Object.fromEntries(Object.keys(article.sources).map((id) => [id, 'Other.\n']))

const groups = ['sources', 'parties', 'speakers', 'points', 'quotes'] as const

/** But for an entry whose id is its name. */
const idsOf = (article: Article): string[] =>
  groups.flatMap((group) =>
    Object.keys(article[group]).filter((id) => entryName(article, `${group}.${id}`).replace(/[“”]/g, '') !== id),
  )

describe.each([
  ['harbour', harbour],
  ['strait', strait],
  ['summit', summit],
])('of the story %s', (_, article) => {
  const all = [
    ...broken(article).flatMap((one) => checkArticle(one).map((problem) => ({ one, problem }))),
    ...problemsIn({ article, texts: otherTexts(article), compared: {} }).map((problem) => ({ one: article, problem })),
  ]

  test('no problem has a word of the file in it', () => {
    const said = new Set(all.map(({ one, problem }) => told(one, problem)))
    expect(said.size).toBeGreaterThan(50)
    const machine = /[a-z][A-Z]|\w:\w|\[\]|[{}]|npm|slug|\.md|\w\.\w/
    expect([...said].filter((text) => machine.test(text))).toEqual([])
    const ids = new Set(idsOf(article))
    expect([...said].filter((text) => [...text.matchAll(/“([^”]+)”/g)].some(([, word = '']) => ids.has(word)))).toEqual(
      [],
    )
  })
  test('no reference and no id is shown as what stands there', () => {
    const shown = all.map(({ problem }) => valueShown(problem))
    expect(shown.filter((text) => /\w:\w|\[\]/.test(text))).toEqual([])
  })
})

test('A paragraph has its number and its source, a field its label, a place its name', () => {
  const [point = ''] = Object.keys(harbour.points)
  const name = harbour.points[point]?.label ?? ''
  expect(paragraphName(harbour, 'gazette:2')).toBe(`paragraph 2 of “${harbour.sources.gazette?.title}”`)
  const path = `points.${point}.label`
  expect(deskWords(harbour, path, 'Say it shorter, as “rowLabel”.')).toBe(
    'Say it shorter, as “Proposition in the grid”.',
  )
  expect(deskWords(harbour, path, `It is in 2 places: points.${point}, keyPoints.0.`)).toBe(
    `It is in 2 places: “${name}”, “${harbour.keyPoints[0]?.title}”.`,
  )
  expect(placeName(harbour, 'sources.gazette.paragraphs.0.gist')).toBe(
    `${harbour.sources.gazette?.title} › Paragraphs › Paragraph 1 › What it says`,
  )
})

test('A field that the desk has no name for has its own, and a box for what the story keeps in it', () => {
  expect(fieldForm('a position', 'lastSaid', dateIfAny)).toEqual({ label: 'Last said', kind: 'date' })
  expect(fieldForm('a position', 'reason', proseIfAny)).toEqual({ label: 'Reason', kind: 'text' })
  expect(fieldForm('a position', 'code', textIfAny)).toEqual({ label: 'Code', kind: 'line' })
})

test('What is only empty is still to fill in, and no problem', () => {
  const empty = { ...harbour, headline: '', kicker: 'A\u202Eb' }
  const found = problemsIn({ article: empty, texts: {}, compared: {} }).filter(({ severity }) => severity === 'problem')
  expect(found.map(({ path, isToFillIn }) => [path, isToFillIn])).toEqual([
    ['kicker', false],
    ['headline', true],
  ])
})

test('a paragraph that a replaced text has not any more is told as such', () => {
  expect(deskWords(harbour, 'keyPoints.0.refs', 'Nothing is known of gazette:3-gone.')).toBe(
    'Nothing is known of paragraph 3 of the old text of “' + entryName(harbour, 'sources.gazette') + '”.',
  )
})

test('A date that a check gives as an example is one as the desk shows how to type it', () => {
  const [problem] = checkArticle(withValue(harbour, ['timeline', '0', 'date'], 'soon')).filter(
    ({ path }) => path === 'timeline.0.date',
  )
  expect(deskWords(harbour, 'timeline.0.date', problem?.mend ?? '')).toBe(
    'Write it as 14 May 2031, or as May 2031 or 2031 where no more is known.',
  )
})
