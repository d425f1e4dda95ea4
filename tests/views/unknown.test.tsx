import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { strait } from '../fixtures/strait.ts'
import { UnknownView } from '../../src/views/unknown/UnknownView.tsx'
import { harbour } from '../fixtures/harbour.ts'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { renderView } from '../support/renderView.tsx'

const view = () => screen.getByRole('region')
const listUnder = (heading: string) =>
  within(screen.getByRole('heading', { name: heading }).parentElement!).getByRole('list')
const rowOf = (heading: string, name: string) =>
  within(listUnder(heading))
    .getAllByRole('listitem')
    .find((row) => row.textContent.startsWith(name))!
const linksIn = (row: HTMLElement) => [...row.querySelectorAll('a')].map(({ hash, textContent }) => [textContent, hash])

/** A story in which every party is for every proposition. */
const allStated = (article: Article): Article => ({
  ...article,
  points: Object.fromEntries(
    Object.entries(article.points).map(([id, point]) => {
      const [position] = Object.values(point.positions)
      return [
        id,
        { ...point, positions: Object.fromEntries(Object.keys(article.parties).map((party) => [party, position!])) },
      ]
    }),
  ),
})

describe('a reader of what is unknown', () => {
  test('is told at the top how much of it there is', () => {
    renderView(<UnknownView />)
    expect(view()).toHaveTextContent(
      'Five questions that the article leaves open, and 10 of 24 positions that it does not state.',
    )
  })

  test('reads each open question with its paragraphs and the way to its sticking point', () => {
    renderView(<UnknownView />)
    const question = screen.getByText('Whether the envoys will go on to the islands').closest('li')!
    expect(within(question).getByRole('link', { name: 'Paragraph 6 of 9, reported' })).toBeVisible()
    expect(within(question).getByRole('link', { name: 'The islands’ seat' })).toHaveAttribute('href', '#points-seat')
  })

  test('sees which question is only implied', () => {
    renderView(<UnknownView />)
    expect(screen.getByText(/Which parts of the treaty Norland accepts/)).toHaveTextContent('rejects Implied')
  })

  test('finds the blanks of each party, counted, each with the way to it', () => {
    renderView(<UnknownView />)
    const norland = rowOf('Not stated, by party', 'Norland')
    expect(norland).toHaveTextContent('Norland 2 of 6')
    expect(linksIn(norland)).toEqual([
      ['Pilots', '#points-pilots'],
      ['Seat', '#points-seat'],
    ])
  })

  test('is led to a blank', async () => {
    const { reader, store } = renderView(<UnknownView />)
    await reader.click(within(rowOf('Not stated, by party', 'Islands')).getByRole('link', { name: 'Settlement' }))
    expect(store.getState()).toMatchObject({ view: 'points', jump: { to: { id: 'points-settlement' } } })
  })

  test('opens the rest of a long list of blanks', async () => {
    const points = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `p${at}`,
        { ...strait.points.sandbank!, positions: {}, short: `Point ${at + 1}` },
      ]),
    )
    const { reader } = renderView(<UnknownView />, {
      article: { ...strait, points, quotes: {}, timeline: [], unknowns: [] },
    })
    const coast = within(rowOf('Not stated, by party', 'Coast'))
    expect(coast.getByText('Point 8')).toBeVisible()
    expect(coast.getByText('Point 9')).not.toBeVisible()
    await reader.click(coast.getByText('4 more'))
    expect(coast.getByText('Point 12')).toBeVisible()
  })
})

describe('where little or nothing is unknown', () => {
  test('there is no list of questions if the source names none', () => {
    renderView(<UnknownView />, { article: { ...strait, unknowns: [] } })
    expect(view()).toHaveTextContent('The article leaves no question open, and it does not state 10 of 24 positions.')
  })

  test('there are no lists of blanks if every position is stated', () => {
    renderView(<UnknownView />, { article: allStated(strait) })
    expect(view()).toHaveTextContent('Five questions that the article leaves open. It states all 24 positions.')
    expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument()
  })

  test('both are said in one sentence', () => {
    renderView(<UnknownView />, { article: { ...allStated(strait), unknowns: [] } })
    expect(view()).toHaveTextContent('The article leaves no question open, and it states all 24 positions.')
  })

  test('one question is one question', () => {
    renderView(<UnknownView />, { article: { ...strait, unknowns: strait.unknowns.slice(0, 1) } })
    expect(view()).toHaveTextContent(/One question that the article leaves open, and/)
  })
})

test('of several sources the lede speaks as of several', () => {
  renderView(<UnknownView />, { article: harbour })
  expect(view()).toHaveTextContent(/that the sources leave open, and \d+ of \d+ positions that they do not state\./)
})

test('a reader of German is told the same', () => {
  renderView(<UnknownView />, { article: irgendsee })
  expect(view()).toHaveTextContent(
    'Zwei Fragen, die die Quellen offen lassen, und 3 von 12 Positionen, die sie nicht angeben.',
  )
})
