/** A link leads to its field each time that it is pressed. */
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { partAt, pathOf } from '../../../src/desk/document/values.ts'
import { PartForm } from '../../../src/desk/forms/PartForm.tsx'
import { renderAtDesk } from '../../support/renderAtDesk.tsx'

test('Whoever is led to the same field twice gets there twice', () => {
  const path = 'parties.town'
  const { store } = renderAtDesk(<PartForm path={path} part={partAt(pathOf(path))!} name="it" />)
  const name = screen.getByLabelText('Name')
  for (let times = 0; times < 2; times++) {
    act(() => {
      store.getState().goTo(path, `${path}.name`)
    })
    expect(name).toHaveFocus()
    name.blur()
  }
})
