import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { harbour } from '../fixtures/harbour.ts'
import { renderStory } from './renderStory.tsx'

describe('the source map', () => {
  test('leads from a statement to its paragraph, and back to that very statement', async () => {
    const { row, reader } = renderStory(kremlinTalks)
    const cell = row('Should those guarantees be NATO-aligned?').getAllByRole('cell')[2]!
    await reader.click(within(cell).getByRole('link', { name: 'Paragraph 6' }))
    const paragraph = document.getElementById('sources-article-6')!
    expect(paragraph).toHaveFocus()
    await reader.click(within(paragraph).getByRole('link', { name: /Back to the statement/ }))
    expect(cell).toHaveFocus()
  })

  test('lists what rests on a paragraph, and leads into the row that holds it', async () => {
    const { view, reader, store } = renderStory(kremlinTalks)
    const paragraph = within(document.getElementById('sources-article-5')!)
    expect(paragraph.getByText('1 reason · 2 positions')).toBeVisible()
    await reader.click(paragraph.getByText('1 reason · 2 positions'))
    await reader.click(paragraph.getByRole('link', { name: 'Europe on The settlement' }))
    expect(store.getState()).toMatchObject({ view: 'positions', openPoint: 'settlement' })
    expect(
      view('Who wants what').getByText('Implied', { selector: '#positions-of-settlement-by-europe *' }),
    ).toBeVisible()
    expect(document.getElementById('positions-of-settlement-by-europe')).toHaveFocus()
  })

  test('numbers the sources where there are several', () => {
    const { view, row } = renderStory(harbour)
    expect(view('Where this comes from').getByRole('heading', { name: '2. Notice by the town council' })).toBeVisible()
    const cell = row('Should the ferry run during a strike?').getAllByRole('cell')[2]!
    expect(within(cell).getByRole('link')).toHaveTextContent('¶2·1')
    expect(within(cell).getByRole('link')).toHaveAccessibleName('Paragraph 1 of Notice by the town council')
  })

  test('keeps the record of corrections, also where there is none', () => {
    renderStory(harbour)
    expect(screen.getByText(/The mayor’s name was misspelt/)).toHaveTextContent('Correction, Thursday 8 May 2031')
  })

  test('tells which dates the editors added', () => {
    renderStory(kremlinTalks)
    const notes = within(screen.getByRole('contentinfo'))
    expect(notes.getByText(/The date of the talks was added by the editors/)).toBeVisible()
    expect(screen.getByText(/None so far/)).toBeVisible()
  })
})

test('the timeline keeps its order under a lens, and turns what is aside soft', () => {
  const { view } = renderStory(kremlinTalks, '?party=ukraine')
  const events = view('How it unfolded').getAllByRole('listitem').slice(0, 8)
  expect(events.map((event) => event.dataset.lens)).toEqual(['out', 'in', 'out', 'out', 'out', 'out', 'in', 'out'])
})
