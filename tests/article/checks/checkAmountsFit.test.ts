import { expect, test } from 'vitest'
import { checkAmountsFit } from '../../../src/article/checks/checkAmountsFit.ts'
import type { Article } from '../../../src/article/schema/Article.ts'
import { changed } from '../../fixtures/changed.ts'
import { generatedStory } from '../../fixtures/generatedStory.ts'

const five = generatedStory({ parties: 5, points: 2, quotes: 2, paragraphs: 2 })
const [point = ''] = Object.keys(five.points)

/** Five parties, of which the first names an amount: a column has 37 px. */
const told = (amount: unknown, value: unknown, story: Article = five) => {
  const positions = { party1: { value, text: 'So much.', basis: 'reported', refs: story.keyPoints[0]!.refs } }
  const { proposition, ...rest } = story.points[point]!
  expect(proposition).toBeDefined()
  return checkAmountsFit(changed(story, `points.${point}`, { ...rest, amount, positions }))
}
const crowns = (shortUnit?: string) => ({ of: 'number', unit: 'crowns', ...(shortUnit && { shortUnit }) })

test('an amount has the room of a column, its number and its unit each in a line of its own', () => {
  for (const value of [2400, [2400, 2600], -350, 1.5]) expect(told(crowns('cr'), value)).toEqual([])
  expect(told(crowns('million'), 350)).toEqual([
    {
      severity: 'warning',
      path: `points.${point}.amount.shortUnit`,
      value: 'million',
      why: 'With 5 parties, a column of the grid has room for 37 px on a phone, and the unit needs about 54.',
      mend: 'Shorten it, or leave it out of the grid.',
    },
  ])
  expect(told(crowns('cr'), [1, 24000])).toEqual([
    {
      severity: 'warning',
      path: `points.${point}.positions.party1.value`,
      value: '24,000',
      why: 'With 5 parties, a column of the grid has room for 37 px on a phone, and the number needs about 45.',
      mend: 'Count in a larger unit, such as thousands, and name that as “unit” and “shortUnit”.',
    },
  ])
})

test('a unit may be divided at a space, and need not be there', () => {
  expect(told(crowns('m cr'), 350)).toEqual([])
  expect(told(crowns(), 350)).toEqual([])
})

test('a year is written without a mark, and gets no shorter', () => {
  expect(told({ of: 'year' }, [2030, 2035])).toEqual([])
  const twelve = generatedStory({ parties: 12, points: 2, quotes: 2, paragraphs: 2 })
  expect(told({ of: 'year' }, 2030, twelve)[0]?.mend).toMatch(/^Make the point a proposition/)
})

test('with fewer parties there is room for more', () => {
  const two = generatedStory({ parties: 2, points: 2, quotes: 2, paragraphs: 2 })
  expect(told(crowns('million'), 24000, two)).toEqual([])
})
