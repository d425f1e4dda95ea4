/** What an editor finds in a form without looking for it, and where a problem is told. */
import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dateIfAny, refsIfAny } from '../../../src/article/schema/Part.ts'
import { partAt, pathOf, withValue, withValues } from '../../../src/desk/document/values.ts'
import { PartForm } from '../../../src/desk/forms/PartForm.tsx'
import { ProblemsProvider } from '../../../src/desk/state/ProblemsContext.tsx'
import { PositionGrid } from '../../../src/desk/story/PositionGrid.tsx'
import type { Article } from '../../../src/article/schema/Article.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { deskWith, renderAtDesk } from '../../support/renderAtDesk.tsx'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

function show(article: Article, path: string) {
  const form = <PartForm path={path} part={partAt(pathOf(path))!} name="it" />
  const view = renderAtDesk(<ProblemsProvider>{form}</ProblemsProvider>, deskWith(article))
  act(() => {
    vi.advanceTimersByTime(500)
  })
  return view
}

test('The role of a speaker is asked for, and left out of the story while it is empty', async () => {
  const { article } = show(withValue(harbour, pathOf('speakers.mayor.role'), undefined), 'speakers.mayor')
  const role = screen.getByRole('textbox', { name: 'Role' })
  await userEvent.type(role, 'M')
  expect(article().speakers.mayor?.role).toBe('M')
  await userEvent.clear(role)
  expect(article().speakers.mayor).not.toHaveProperty('role')
  expect(role).toBeVisible()
})

test('A field that a developer added to the schema alone has the control for what it holds', async () => {
  const part = partAt(pathOf('speakers.mayor'))!
  const grown = { ...part, fields: { ...part.fields, lastHeard: dateIfAny, heardRefs: refsIfAny } }
  const mayor = { ...harbour.speakers.mayor, lastHeard: '2031-05-14', heardRefs: ['gazette:1'] }
  const { article } = renderAtDesk(
    <ProblemsProvider>
      <PartForm path="speakers.mayor" part={grown} name="it" />
    </ProblemsProvider>,
    deskWith({ ...harbour, speakers: { ...harbour.speakers, mayor } } as unknown as Article),
  )
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Heard refs' }), 'gazette:2')
  expect(article().speakers.mayor).toMatchObject({ heardRefs: ['gazette:1', 'gazette:2'] })
  const date = screen.getByRole('textbox', { name: 'Last heard' })
  await userEvent.clear(date)
  await userEvent.type(date, '15 May 2031')
  await userEvent.tab()
  expect(article().speakers.mayor).toMatchObject({ lastHeard: '2031-05-15' })
})

test('Who settled a point is asked for as soon as one side did', () => {
  const outcome = { kind: 'settled', text: 'It did.', basis: 'reported', refs: ['gazette:1'] }
  const [point = ''] = Object.keys(harbour.points)
  show(withValue(harbour, pathOf(`points.${point}.outcome`), outcome), `points.${point}.outcome`)
  expect(screen.getByRole('combobox', { name: 'Settled by' })).toBeVisible()
})

test('What is wrong with the note on a date is told at the note', () => {
  const note = { 'dateline.dateBasis': 'editor', 'dateline.dateNote': 'A note\u202E' }
  show(withValues(harbour, note), 'dateline')
  const box = screen.getByRole('textbox', { name: /^Where the date is from/ })
  expect(box).toBeInvalid()
  expect(box).toHaveAccessibleDescription(/no reader sees/)
})

test('The row of a point tells what is wrong with the point itself', () => {
  const [point = ''] = Object.keys(harbour.points)
  const store = deskWith(withValue(harbour, pathOf(`points.${point}.question`), ''))
  renderAtDesk(
    <ProblemsProvider>
      <PositionGrid />
    </ProblemsProvider>,
    store,
  )
  act(() => {
    vi.advanceTimersByTime(500)
  })
  const [row] = screen.getAllByRole('rowheader')
  expect(within(row!).getByRole('button')).toHaveAccessibleName(/1 still to fill in$/)
})
