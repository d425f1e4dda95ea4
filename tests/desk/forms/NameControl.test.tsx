/** A soft hyphen can be put into a name, and seen in it. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { pathOf, withValue } from '../../../src/desk/document/values.ts'
import { NameControl } from '../../../src/desk/forms/controls/NameControl.tsx'
import { fieldForm } from '../../../src/desk/forms/fieldForms.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

test('A button puts it where the cursor is, which stays there', async () => {
  const path = 'parties.port.name'
  const { article } = renderAtDesk(
    <NameControl
      id="n"
      path={path}
      form={fieldForm('a party', 'name')}
      describedBy={undefined}
      isInvalid={false}
      whenEmpty=""
    />,
    deskWith(withValue(harbour, pathOf(path), 'Uferfischerei')),
  )
  const box = screen.getByRole<HTMLTextAreaElement>('textbox')
  await userEvent.click(box)
  box.setSelectionRange(4, 4)
  await userEvent.click(screen.getByRole('button', { name: 'Put a soft hyphen at the cursor' }))
  expect(article().parties.port?.name).toBe('Ufer\u00ADfischerei')
  expect(box).toHaveFocus()
  expect(box.selectionStart).toBe(5)
  expect(screen.getByText(/divided so: Ufer\|fischerei/)).toBeVisible()
})
