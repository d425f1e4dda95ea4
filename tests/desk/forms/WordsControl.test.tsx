/** A quotation's words and the paragraph that they are from are taken together, and taken back together. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { WordsControl } from '../../../src/desk/forms/controls/WordsControl.tsx'
import { pathOf, withValue } from '../../../src/desk/document/values.ts'
import { fieldForm } from '../../../src/desk/forms/fieldForms.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

const show = (path: string, store: ReturnType<typeof deskWith>) =>
  renderAtDesk(
    <WordsControl
      id="w"
      path={path}
      form={fieldForm('a quotation', 'words')}
      describedBy={undefined}
      isInvalid={false}
      whenEmpty=""
    />,
    store,
  )

test('Other words are taken with their paragraph in one step, from a button that names them', async () => {
  const store = deskWith()
  const words = 'We have never seen so many ships'
  store.getState().select({ source: 'gazette', ref: 'gazette:99', words, isSpoken: true })
  show('quotes.early.words', store)
  await userEvent.click(screen.getByRole('button', { name: 'Take “We have never seen so many sh…” instead' }))
  expect(store.getState().draft!.article.quotes.early).toMatchObject({ words, refs: ['gazette:99'] })
  expect(store.getState().selection).toBeNull()
  store.temporal.getState().undo()
  expect(store.getState().draft!.article).toBe(harbour)
})

test.each([
  ['a fragment', 'quotes.early.words', withValue(harbour, pathOf('quotes.early.before'), 'They said ')],
  [
    'the original of a translation',
    'quotes.early.original.words',
    withValue(harbour, pathOf('quotes.early.original'), { words: 'Non ancora', lang: 'it', refs: ['gazette:2'] }),
  ],
])('Words of several paragraphs are not offered for %s, which is one', (_, path, article) => {
  const store = deskWith(article)
  store.getState().select({ source: 'gazette', ref: 'gazette:2', words: 'not yet', isSpoken: true })
  show(path, store)
  expect(screen.getByRole('button', { name: 'Take “not yet” instead' })).toBeVisible()
  expect(screen.queryByRole('button', { name: /as its next paragraph/ })).not.toBeInTheDocument()
})
