/** An editor finds how to ask for a choice or an amount, and no position keeps an answer to another question. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { StoryPane } from '../../../src/desk/story/StoryPane.tsx'
import { summit } from '../../fixtures/summit.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

const [id = ''] =
  Object.entries(summit.points).find(
    ([, { proposition, positions }]) => proposition !== undefined && Object.keys(positions).length > 0,
  ) ?? []

function open() {
  const store = deskWith(summit)
  store.getState().goTo(`points.${id}`)
  renderAtDesk(<StoryPane />, store)
  return { store, point: () => store.getState().draft!.article.points[id]! }
}

test.each([
  ['An amount or a year', 'amount', 'value'],
  ['A choice among several', 'options', 'option'],
])(
  '%s is asked for instead, each position has to say so anew, and undo brings all back',
  async (name, asked, answer) => {
    const { store, point } = open()
    expect(screen.getByRole('button', { name: 'For or against' })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(screen.getByRole('button', { name }))
    expect(point()).toHaveProperty(asked)
    expect(point()).not.toHaveProperty('proposition')
    for (const position of Object.values(point().positions)) {
      expect(position).toHaveProperty(answer, '')
      for (const gone of ['stance', 'inPart', 'onCondition', 'divided']) expect(position).not.toHaveProperty(gone)
    }
    store.temporal.getState().undo()
    expect(store.getState().draft!.article).toBe(summit)
  },
)

test('What is asked already stays as it is', async () => {
  const { store } = open()
  await userEvent.click(screen.getByRole('button', { name: 'For or against' }))
  expect(store.getState().draft!.article).toBe(summit)
})

test('An amount is filled in at once', async () => {
  open()
  await userEvent.click(screen.getByRole('button', { name: 'An amount or a year' }))
  expect(screen.getByRole('combobox', { name: 'Counted' })).toHaveFocus()
})
