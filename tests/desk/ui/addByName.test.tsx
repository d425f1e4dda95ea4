/** Who adds something with no name is told what is missing. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AddSpeaker } from '../../../src/desk/story/AddSpeaker.tsx'
import { AddByName } from '../../../src/desk/ui/AddByName.tsx'
import { renderAtDesk } from '../../support/renderAtDesk.tsx'

test('A name is asked for where there is none, and then taken', async () => {
  const onAdd = vi.fn()
  render(<AddByName label="Name of another party" button="Add a party" onAdd={onAdd} />)
  await userEvent.click(screen.getByRole('button', { name: 'Add a party' }))
  const box = screen.getByRole('textbox', { name: 'Name of another party' })
  expect(screen.getByRole('alert')).toHaveTextContent('Type a name first.')
  expect(box).toBeInvalid()
  await userEvent.type(box, 'Norland{Enter}')
  expect(onAdd).toHaveBeenCalledWith('Norland')
  expect(screen.getByRole('alert')).toBeEmptyDOMElement()
})

test('Of a speaker it is told which of the two is missing', async () => {
  renderAtDesk(<AddSpeaker />)
  await userEvent.click(screen.getByRole('button', { name: 'Add a speaker' }))
  expect(screen.getByRole('alert')).toHaveTextContent('First type a name, and choose for whom they speak.')
  await userEvent.type(screen.getByRole('textbox'), 'Ann')
  await userEvent.click(screen.getByRole('button', { name: 'Add a speaker' }))
  expect(screen.getByRole('alert')).toHaveTextContent('First choose for whom they speak.')
})
