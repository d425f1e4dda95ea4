/** The timeline, as a reader follows it. */
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { strait } from '../fixtures/strait.ts'
import { TimelineView } from '../../src/views/timeline/TimelineView.tsx'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { renderView } from '../support/renderView.tsx'

const timeline = (search = '', article: Article = strait) => renderView(<TimelineView />, { search, article })
const event = (text: RegExp) => within(screen.getByText(text).closest('li')!)

describe('a reader sees', () => {
  test('the events in their order, with what is known of their dates', () => {
    timeline()
    expect(screen.getByText('Eight events, in order where known.')).toBeVisible()
    expect(screen.getAllByRole('listitem')).toHaveLength(8)
    expect(screen.getByText('February 2071')).toHaveAttribute('dateTime', '2071-02')
    expect(screen.getByText('Day not stated').closest('time')).toBeNull()
  })

  test('that the editors added a date, and the way to their note', () => {
    timeline()
    expect(
      event(/first draft of the treaty comes out/).getByRole('link', { name: 'Date added by the editors' }),
    ).toBeVisible()
    expect(event(/visit to the coast/).queryByRole('link', { name: /editors/ })).not.toBeInTheDocument()
  })

  test('which event the story is about', () => {
    timeline()
    expect(event(/Six hours of talks/).getByText(/The main event/)).toBeInTheDocument()
  })

  test('what was said at an event, and is led to the quotation', async () => {
    const { reader, store } = timeline()
    const said = event(/dispute is difficult/).getByRole('link', { name: 'Settling the dispute is “a fog”.' })
    expect(said.closest('blockquote')).toHaveTextContent('“a fog”. Dag Tromp')
    await reader.click(said)
    expect(store.getState()).toMatchObject({ view: 'quotes', quote: 'fog' })
  })

  test('nothing of changes where there are none', () => {
    timeline()
    expect(screen.queryByRole('heading', { name: 'What changed on this page' })).not.toBeInTheDocument()
  })

  test('what changed since, the newest first', () => {
    const updates = [
      { date: '2025-12-03', kind: 'update', text: 'The first of them.' },
      { date: '2025-12-05', kind: 'correction', text: 'The second.' },
    ] as const
    timeline('', { ...strait, updates })
    expect(screen.getByRole('heading', { name: 'What changed on this page' })).toBeVisible()
    expect(
      screen
        .getAllByRole('listitem')
        .slice(-2)
        .map((item) => item.textContent),
    ).toEqual([
      'Correction, Friday 5 December 2025: The second.',
      'Update, Wednesday 3 December 2025: The first of them.',
    ])
  })

  test('the same in German', () => {
    timeline('', irgendsee)
    expect(screen.getByText(/Ereignisse der Reihe nach, soweit bekannt\./)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Was sich auf dieser Seite geändert hat' })).toBeVisible()
  })
})

describe('through the lens a reader sees how many events involve', () => {
  test('a party', () => {
    timeline('?party=norland')
    expect(screen.getByText('3 of 8 events involve Norland; the others are greyed.')).toBeVisible()
  })

  test('either of two parties', () => {
    timeline('?party=norland,league')
    expect(screen.getByText('7 of 8 events involve Norland or the Harbour League; the other is greyed.')).toBeVisible()
  })

  test('a party that is in one only', () => {
    timeline('?party=coast')
    expect(screen.getByText('1 of 8 events involves the coast; the others are greyed.')).toBeVisible()
  })

  test('a party that is in none', () => {
    const others = strait.timeline.filter(({ parties }) => !parties.includes('coast'))
    timeline('?party=coast', { ...strait, timeline: others })
    expect(screen.getByText('No event involves the coast; all are greyed.')).toBeVisible()
  })
})
