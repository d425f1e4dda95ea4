/** A date may be typed as people write one: the story has it in one step, and the line keeps what was typed until it is left. */
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DateControl } from '../../../src/desk/forms/controls/DateControl.tsx'
import { fieldForm } from '../../../src/desk/forms/fieldForms.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

const path = 'sources.gazette.published'

test.each([
  ['a source', 'published', true],
  ['an event', 'date', true],
  ['a story', 'published', false],
  ['an entry of the log', 'date', false],
])('Of %s, “%s” may be less exact than a day: %s', (noun, name, mayBeLess) => {
  renderAtDesk(
    <DateControl
      id="d"
      path={path}
      form={fieldForm(noun, name)}
      describedBy={undefined}
      isInvalid={false}
      whenEmpty={undefined}
    />,
  )
  expect(screen.queryAllByText(/or a month/)).toHaveLength(mayBeLess ? 1 : 0)
})

test('A date is taken as it is typed, and shown as the story has it once the line is left', async () => {
  const store = deskWith()
  const before = store.getState().draft!.article
  renderAtDesk(
    <DateControl
      id="d"
      path={path}
      form={fieldForm('a source', 'published')}
      describedBy={undefined}
      isInvalid={false}
      whenEmpty={undefined}
    />,
    store,
  )
  const line = screen.getByRole('textbox')
  await userEvent.clear(line)
  await userEvent.type(line, '14 May 203')
  expect(line).toBeInvalid()
  await userEvent.type(line, '1')
  expect(line).toHaveValue('14 May 2031')
  expect(line).toBeValid()
  expect(store.getState().draft!.article.sources.gazette!.published).toBe('2031-05-14')
  await userEvent.tab()
  expect(line).toHaveValue('2031-05-14')
  store.temporal.getState().undo()
  expect(store.getState().draft!.article).toBe(before)
})
