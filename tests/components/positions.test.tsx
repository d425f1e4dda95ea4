import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { harbour } from '../fixtures/harbour.ts'
import { renderStory } from './renderStory.tsx'

describe('the matrix', () => {
  test('has a column for each party and a row for each sticking point', () => {
    renderStory(kremlinTalks)
    const table = screen.getByRole('table', { name: 'Who wants what' })
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Sticking point', 'Russia', 'United States', 'Ukraine', 'Europe'])
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((header) => header.textContent),
    ).toEqual([
      'Should Ukraine give up land it still controls?',
      'Should Europe give Ukraine robust security guarantees?',
      'Should those guarantees be NATO-aligned?',
      'Should the US draft be changed as Kyiv and Europe ask?',
      'Must Ukraine be part of the talks?',
      'Should a settlement meet Europe’s expectations?',
      'In sum',
    ])
  })

  test('says “Not stated” where no source gives a position, and leaves no cell out', () => {
    const { row } = renderStory(kremlinTalks)
    const cells = row('Should Ukraine give up land it still controls?').getAllByRole('cell')
    expect(cells).toHaveLength(4)
    expect(cells[0]).toHaveTextContent('For')
    expect(cells[1]).toHaveTextContent('Not stated')
    expect(cells[2]).toHaveTextContent('Against')
    expect(cells[3]).toHaveTextContent('Not stated')
  })

  test('has the details of a row for whoever opens it: why, what for and against mean, basis, quotes and gaps', async () => {
    const { view, reader, store } = renderStory(kremlinTalks)
    await reader.click(view('Who wants what').getByText(/Must Ukraine be part of the talks/, { selector: 'summary *' }))
    expect(store.getState().openPoint).toBe('seat')
    const details = within(
      view('Who wants what')
        .getByText(/For or against means: Ukraine takes part/)
        .closest('details')!,
    )
    expect(details.getByText(/went ahead without Ukraine/)).toBeVisible()
    expect(details.getAllByText('Reported')).toHaveLength(2)
    expect(details.getByText('now more than ever')).toBeVisible()
    expect(details.getByText(/Whether the delegation will go on to Kyiv/)).toBeVisible()
    expect(details.getAllByText('Not stated')).toHaveLength(2)
  })
})

describe('the lens', () => {
  test('sums a followed party up in a sentence', async () => {
    const { view, reader } = renderStory(kremlinTalks)
    await reader.click(view('Who wants what').getByRole('checkbox', { name: 'Ukraine' }))
    expect(view('Who wants what').getByText(/: for on 4 of 6 sticking points, against on 1/)).toHaveTextContent(
      'Ukraine',
    )
  })

  test('counts where two parties clash, and says so in each row', async () => {
    const { view, row, reader } = renderStory(kremlinTalks, '?party=ukraine')
    await reader.click(view('Who wants what').getByRole('checkbox', { name: 'Russia' }))
    expect(view('Who wants what').getByText(/clash on 3 of 6/)).toHaveTextContent('Russia and Ukraine clash on 3 of 6')
    expect(row('Should those guarantees be NATO-aligned?').getByRole('rowheader')).toHaveTextContent('Clash')
    expect(row('Must Ukraine be part of the talks?').getByRole('rowheader')).not.toHaveTextContent(/Clash|Agree|Partly/)
  })

  /** The masthead has one for what was shared. */
  const announcer = () => screen.getAllByRole('status').at(-1)

  test('is announced once it changes, in one short sentence', async () => {
    const { view, reader } = renderStory(kremlinTalks)
    expect(announcer()).toBeEmptyDOMElement()
    await reader.click(view('Who wants what').getByRole('checkbox', { name: 'United States' }))
    expect(announcer()).toHaveTextContent('Following the United States.')
    await reader.click(view('Who wants what').getByRole('checkbox', { name: 'Europe' }))
    expect(announcer()).toHaveTextContent('Comparing the United States and Europe.')
    await reader.click(view('Who wants what').getByRole('button', { name: 'Show all parties' }))
    expect(announcer()).toHaveTextContent('Showing all parties.')
  })

  test('is not announced by a step that leaves it as it is', () => {
    const { apply } = renderStory(kremlinTalks)
    apply((state) => ({ ...state, view: 'quotes', parties: [] }))
    expect(announcer()).toBeEmptyDOMElement()
  })

  test('shows in the other views, and can be taken off there', async () => {
    const { view, reader, store } = renderStory(kremlinTalks, '?party=us')
    expect(view('How it unfolded').getByText(/Following the United States/)).toBeVisible()
    await reader.click(view('Where they are stuck').getByRole('button', { name: 'Show all parties' }))
    expect(store.getState().parties).toEqual([])
    expect(view('How it unfolded').queryByText(/Following/)).not.toBeInTheDocument()
  })
})

test('whoever takes the lens off with the keyboard goes on from there', async () => {
  const { view, reader } = renderStory(kremlinTalks, '?party=us')
  for (const name of ['Who wants what', 'Where they are stuck']) {
    const button = view(name).queryByRole('button', { name: 'Show all parties' })
    if (!button) continue
    button.focus()
    await reader.keyboard('{Enter}')
    expect(document.body).not.toHaveFocus()
  }
})

test('a sticking point shows where parties stand, and who states nothing', () => {
  const { view } = renderStory(harbour)
  const card = within(
    view('Where they are stuck')
      .getByRole('heading', { name: /night shifts/ })
      .closest('article')!,
  )
  expect(card.getByText('Against').closest('div')).toHaveTextContent('The port')
  expect(card.getByText('For').closest('div')).toHaveTextContent('The dockers')
  expect(card.getByText('Not stated: Brill')).toBeVisible()
})
