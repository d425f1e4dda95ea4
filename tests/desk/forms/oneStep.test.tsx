/** What an editor does with one press is one step of undo, however many fields it changes. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { story } from '../../../src/article/schema/fields.ts'
import { partAt, pathOf, withValue } from '../../../src/desk/document/values.ts'
import { PartForm } from '../../../src/desk/forms/PartForm.tsx'
import { harbour } from '../../fixtures/harbour.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

const [point = '', { positions } = { positions: {} }] =
  Object.entries(harbour.points).find(([, { proposition }]) => proposition !== undefined) ?? []
const position = `points.${point}.positions.${Object.keys(positions)[0]}`

test('A stance that is chosen takes the reason of a mixed one along, and undo brings both back', async () => {
  const mixed = { stance: 'mixed', inPart: 'the first half', text: 'Wants half of it.', basis: 'reported', refs: [] }
  const before = withValue(harbour, pathOf(position), mixed)
  const { store, article } = renderAtDesk(
    <PartForm path={position} part={partAt(pathOf(position))!} name="it" />,
    deskWith(before),
  )
  await userEvent.click(screen.getByRole('radio', { name: 'For' }))
  const rest = Object.fromEntries(Object.entries(mixed).filter(([name]) => name !== 'inPart'))
  expect(article()).toEqual(withValue(harbour, pathOf(position), { ...rest, stance: 'for' }))
  store.temporal.getState().undo()
  expect(article()).toBe(before)
})

test('A date is taken out with all that belongs to it, and undo brings it back', async () => {
  const path = 'timeline.0'
  const dated = { date: '2031-05-06', dateBasis: 'editor', dateNote: 'Looked up.' }
  const before = withValue(harbour, [...pathOf(path)], { ...harbour.timeline[0]!, ...dated })
  const { store, article } = renderAtDesk(
    <PartForm path={path} part={partAt(pathOf(path))!} name="it" />,
    deskWith(before),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Take out “Date”' }))
  for (const name of Object.keys(dated)) expect(article().timeline[0]).not.toHaveProperty(name)
  store.temporal.getState().undo()
  expect(article()).toBe(before)
})

test('A field of the story itself is added with the focus in it, and taken out without a trace', async () => {
  const { article } = renderAtDesk(<PartForm path="" part={story} name="the story" only={['published', 'dir']} />)
  await userEvent.click(screen.getByRole('button', { name: 'Add more to the story' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Direction' }))
  expect(article().dir).toBe('ltr')
  expect(screen.getByLabelText('Direction')).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Take out “Direction”' }))
  expect(article()).toEqual(harbour)
})
