/** A fragment never sticks to our sentence around it. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { withRoom } from '../../../src/desk/forms/besideQuotation.ts'
import { TextControl } from '../../../src/desk/forms/controls/TextControl.tsx'
import { fieldForm } from '../../../src/desk/forms/fieldForms.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

const path = 'quotes.early.before'

test.each([
  [path, 'called the talks', 'called the talks '],
  [path, 'called the talks ', 'called the talks '],
  [path, 'called the talks (', 'called the talks ('],
  [path, '', ''],
  ['quotes.early.after', 'and left', ' and left'],
  ['quotes.early.after', '(in part)', ' (in part)'],
  ['quotes.early.after', ', and left', ', and left'],
  ['quotes.early.after', '.', '.'],
  ['headline', 'Talks', 'Talks'],
])('%s: “%s” is stored as “%s”', (at, typed, stored) => {
  expect(withRoom(at, typed)).toBe(stored)
})

test('The space is there when the field is left', async () => {
  const store = deskWith()
  renderAtDesk(
    <TextControl
      id="b"
      path={path}
      form={fieldForm('a quotation', 'before')}
      describedBy={undefined}
      isInvalid={false}
      whenEmpty=""
    />,
    store,
  )
  await userEvent.clear(screen.getByRole('textbox'))
  await userEvent.type(screen.getByRole('textbox'), 'called the talks')
  await userEvent.tab()
  expect(store.getState().draft!.article.quotes.early?.before).toBe('called the talks ')
})
