import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { harbour } from '../fixtures/harbour.ts'
import { Dateline } from '../../src/ui/Dateline.tsx'
import { renderView } from '../support/renderView.tsx'

test('a date that the editors added leads to its note', async () => {
  const { reader, store } = renderView(<Dateline />)
  const mark = screen.getByRole('link', { name: 'Date added by the editors' })
  expect(mark).toHaveTextContent('*')
  await reader.click(mark)
  expect(store.getState()).toMatchObject({ view: 'sources', jump: { to: { id: 'sources-made_date_1' } } })
})

test('a date from the source has no mark', () => {
  renderView(<Dateline />, { article: harbour })
  expect(screen.queryByRole('link', { name: 'Date added by the editors' })).not.toBeInTheDocument()
})
