/** What is selected in a source is the ground of what is made of it, and of nothing else. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { pathOf, withValue } from '../../../src/desk/document/values.ts'
import { SelectionBar } from '../../../src/desk/sources/SelectionBar.tsx'
import { StoryPane } from '../../../src/desk/story/StoryPane.tsx'
import { harbour } from '../../fixtures/harbour.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

const selection = { source: 'gazette', ref: 'gazette:2', words: 'The port wants cranes', isSpoken: true }
const [point = '', { positions } = { positions: {} }] = Object.entries(harbour.points)[0] ?? []
const [party = ''] = Object.keys(positions)
const blankParty = Object.entries(harbour.parties).find(([id]) => !Object.hasOwn(positions, id))?.[1]

function open(path: string, article = harbour) {
  const store = deskWith(article)
  store.getState().goTo(path)
  store.getState().select(selection)
  renderAtDesk(
    <>
      <StoryPane />
      <SelectionBar />
    </>,
    store,
  )
  return { store, article: () => store.getState().draft!.article }
}

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

test('A position that is made in the grid rests on nothing yet', async () => {
  const cell = `points.${point}.positions.${party}`
  const { article } = open(cell, withValue(harbour, pathOf(cell), undefined))
  await press(/^It (is against|has a position)$/)
  expect(article().points[point]?.positions[party]).toMatchObject({ basis: 'reported', refs: [] })
})

test('An event that is added to the list rests on nothing yet', async () => {
  const { article } = open('timeline')
  await press('Add an event')
  expect(article().timeline.at(-1)).toMatchObject({ basis: 'reported', refs: [] })
})

test('An event that is made of the selected words rests on their paragraph, and then nothing is selected', async () => {
  const { store, article } = open('timeline')
  await press('Event')
  expect(article().timeline.at(-1)).toMatchObject({ basis: 'said', refs: ['gazette:2'] })
  expect(store.getState().selection).toBeNull()
})

test('How a point came out is no stance, for whoever chose the one and then wants the other', async () => {
  open('timeline')
  await press('Position or outcome …')
  const choose = (label: string, name: RegExp) =>
    userEvent.selectOptions(screen.getByLabelText(label), screen.getAllByRole('option', { name })[0]!)
  await choose('On which point', new RegExp(harbour.points[point]!.label))
  await choose('Whose', /Nobody’s/)
  await choose('How it came out', /^Agreed$/)
  await choose('Whose', new RegExp(`^${blankParty!.name}$`))
  expect(screen.getByLabelText('Stance')).toHaveDisplayValue('Choose …')
  expect(screen.getByRole('button', { name: 'Add it' })).toBeDisabled()
})
