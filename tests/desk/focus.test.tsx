/** Whoever works by keyboard goes on where they are: a button that goes when it is pressed leaves the focus near. */
import 'fake-indexeddb/auto'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { DeskPage } from '../../src/desk/DeskPage.tsx'
import { partAt, pathOf, withValue } from '../../src/desk/document/values.ts'
import { PartForm } from '../../src/desk/forms/PartForm.tsx'
import { SelectionBar } from '../../src/desk/sources/SelectionBar.tsx'
import { SourcesPane } from '../../src/desk/sources/SourcesPane.tsx'
import { StartPage } from '../../src/desk/start/StartPage.tsx'
import { DeskContext } from '../../src/desk/state/DeskContext.ts'
import { createDeskStore } from '../../src/desk/state/deskStore.ts'
import { forget, keep, keptDrafts } from '../../src/desk/state/keep.ts'
import { StoryPane } from '../../src/desk/story/StoryPane.tsx'
import { harbour } from '../fixtures/harbour.ts'
import { deskWith, renderAtDesk } from '../support/renderAtDesk.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const press = (name: string | RegExp) => userEvent.click(button(name))

afterEach(() => {
  vi.unstubAllGlobals()
})

function formOf(path: string, article = harbour) {
  return renderAtDesk(<PartForm path={path} part={partAt(pathOf(path))!} name="it" />, deskWith(article))
}

function pageOf(path: string, article = harbour) {
  const store = deskWith(article)
  store.getState().goTo(path)
  return renderAtDesk(
    <>
      <StoryPane />
      <SelectionBar />
    </>,
    store,
  )
}

const selection = { source: 'gazette', ref: 'gazette:2', words: 'The port wants cranes', isSpoken: true }

test('A paragraph that is taken out leaves the focus to the next one, else to the one before, else to the box that adds one', async () => {
  formOf('keyPoints.0', withValue(harbour, pathOf('keyPoints.0.refs'), ['gazette:1', 'gazette:2', 'gazette:3']))
  const takeOut = (paragraph: number) => new RegExp(`^Take out paragraph ${paragraph} `)
  await press(takeOut(2))
  expect(button(takeOut(3))).toHaveFocus()
  await press(takeOut(3))
  expect(button(takeOut(1))).toHaveFocus()
  await press(takeOut(1))
  expect(screen.getByLabelText('Rests on')).toHaveFocus()
})

test('So does an entry of a list', async () => {
  const members = { north: { name: 'North' }, south: { name: 'South' }, west: { name: 'West' } }
  formOf('parties.port', withValue(harbour, pathOf('parties.port.members'), members))
  await press('Take out Members 2')
  expect(button('Take out Members 2')).toHaveFocus()
  await press('Take out Members 2')
  expect(button('Take out Members 1')).toHaveFocus()
  await press('Take out Members 1')
  expect(screen.getByLabelText('Name of a new one under “Members”')).toHaveFocus()
})

test('A field that is taken out, or a box that is unticked, leaves the focus to the menu that adds it again', async () => {
  formOf('timeline.0', withValue(harbour, pathOf('timeline.0.main'), true))
  await userEvent.click(screen.getByRole('checkbox', { name: 'The event that the story is about' }))
  expect(button('Add more to it')).toHaveFocus()
  await press('Add more to it')
  await userEvent.click(await screen.findByRole('menuitem', { name: 'The event that the story is about' }))
  await press('Take out “The event that the story is about”')
  expect(button('Add more to it')).toHaveFocus()
})

test('A position that is taken out leaves the focus to its heading, and its silence to the first of its fields', async () => {
  const [point = '', { positions } = { positions: {} }] = Object.entries(harbour.points)[0] ?? []
  pageOf(`points.${point}.positions.${Object.keys(positions)[0]}`)
  await press('Take out')
  expect(screen.getByRole('heading', { level: 2 })).toHaveFocus()
  await press('The source says that it is silent')
  expect(screen.getAllByRole('combobox')[0]).toHaveFocus()
})

test('An entry is moved by the same button again and again, and at the end the button stays where the focus is', async () => {
  const { store, article } = pageOf('parties.town')
  await press('Move up')
  expect(button('Move up')).toHaveFocus()
  await userEvent.keyboard('{Enter}{Enter}')
  expect(Object.keys(article().parties)[0]).toBe('town')
  expect(button('Move up')).toHaveFocus()
  expect(button('Move up')).toHaveAttribute('aria-disabled', 'true')
  expect(store.temporal.getState().pastStates).toHaveLength(2)
})

test('An entry that an undo takes away leaves the focus to the heading of its group', async () => {
  const { store } = pageOf('keyPoints')
  await press('Add a key point')
  act(() => {
    store.temporal.getState().undo()
  })
  expect(screen.getByRole('heading', { level: 2, name: 'Key points' })).toHaveFocus()
  act(() => {
    store.temporal.getState().redo()
  })
  expect(screen.queryByRole('heading', { level: 2, name: 'Key points' })).toBeNull()
})

test('A paragraph that is cited, or let go of by Escape, leaves the focus to what stands where its buttons stood', async () => {
  const { store } = pageOf('keyPoints.0')
  store.getState().select(selection)
  await userEvent.click(await screen.findByRole('button', { name: /^Cite for/ }))
  expect(screen.getByRole('toolbar')).toHaveFocus()
  button('Event').focus()
  await userEvent.keyboard('{Escape}')
  store.getState().select(null)
  expect(await screen.findByText(/^Select words in the text/)).toHaveFocus()
  store.getState().select({ ...selection, ref: 'gazette:3' })
  await userEvent.click(await screen.findByRole('button', { name: /^Add the selected one/ }))
  expect(screen.getByLabelText('Rests on')).toHaveFocus()
})

test('Words that are taken leave the focus to the quotation', async () => {
  const { store } = pageOf('quotes.early')
  store.getState().select(selection)
  await userEvent.click(await screen.findByRole('button', { name: /^Take “/ }))
  expect(screen.getByText(selection.words).closest('blockquote')).toHaveFocus()
})

test('A source that is added, or its text that is replaced, leaves the focus to its tab', async () => {
  renderAtDesk(<SourcesPane />)
  await press('+ Add a source')
  await userEvent.type(screen.getByLabelText('What to call the source'), 'A letter')
  await userEvent.type(screen.getByLabelText('Its text'), 'They met.')
  await press('Add the source')
  expect(button('A letter')).toHaveFocus()
  await press('Replace the text …')
  await press('Take this text')
  expect(button('A letter')).toHaveFocus()
})

test('A draft that is forgotten leaves the focus to the next one, and the last to the box for a new story', async () => {
  for (const { key } of await keptDrafts()) await forget(key)
  for (const slug of ['one', 'two']) {
    const saved = { article: { ...harbour, slug, headline: slug }, texts: {}, compared: {} }
    await keep(saved, { text: null, isInProject: true }, saved)
  }
  renderAtDesk(<StartPage />, createDeskStore())
  const [first] = await screen.findAllByRole('button', { name: /^Forget/ })
  await userEvent.click(first!)
  await vi.waitFor(() => {
    expect(button(/^Forget/)).toHaveFocus()
  })
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => {
    expect(screen.getByLabelText('What it is about')).toHaveFocus()
  })
})

test('A story that is opened gets the focus at its heading, and so does the list once it is closed', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  const store = createDeskStore()
  render(
    <DeskContext value={store}>
      <DeskPage />
    </DeskContext>,
  )
  await userEvent.type(screen.getByLabelText('What it is about'), 'Tea{Enter}')
  expect(screen.getByRole('heading', { level: 2, name: 'Story' })).toHaveFocus()
  await press('All stories')
  expect(screen.getByRole('heading', { name: 'The desk' })).toHaveFocus()
})
