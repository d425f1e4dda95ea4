/** Escape lets go of what is selected in a source. */
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { DeskPage } from '../../../src/desk/DeskPage.tsx'
import { DeskContext } from '../../../src/desk/state/DeskContext.ts'
import { createDeskStore } from '../../../src/desk/state/deskStore.ts'
import { harbour } from '../../fixtures/harbour.ts'

test('Escape lets go of what is selected', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  const store = createDeskStore()
  const view = render(
    <DeskContext value={store}>
      <DeskPage />
    </DeskContext>,
  )
  store.getState().openDraft({ article: harbour, texts: {}, compared: {} }, { text: null, isInProject: false }, null)
  const field = await view.findByLabelText('Headline')
  store.getState().select({ source: 'gazette', ref: 'gazette:2', words: 'Two', isSpoken: false })
  await userEvent.type(field, '{Escape}')
  expect(store.getState().selection).toBeNull()
  vi.unstubAllGlobals()
})
