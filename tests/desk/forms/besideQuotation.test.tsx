/** A fragment never sticks to our sentence around it. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { withRoom } from '../../../src/desk/forms/besideQuotation.ts'
import { TextControl } from '../../../src/desk/forms/controls/TextControl.tsx'
import { fieldForm } from '../../../src/desk/forms/fieldForms.ts'
import { DeskContext } from '../../../src/desk/state/DeskContext.ts'
import { createDeskStore } from '../../../src/desk/state/deskStore.ts'
import { harbour } from '../../fixtures/harbour.ts'

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
  const store = createDeskStore()
  store.getState().openDraft({ article: harbour, texts: {}, compared: {} }, { text: null, isInProject: false }, null)
  render(
    <DeskContext value={store}>
      <TextControl
        id="b"
        path={path}
        form={fieldForm('a quotation', 'before')}
        describedBy={undefined}
        isInvalid={false}
        whenEmpty=""
      />
    </DeskContext>,
  )
  await userEvent.clear(screen.getByRole('textbox'))
  await userEvent.type(screen.getByRole('textbox'), 'called the talks')
  await userEvent.tab()
  expect(store.getState().draft!.article.quotes.early?.before).toBe('called the talks ')
})
