/** The timeline, as a reader follows it. */
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { TimelineView } from '../../src/views/timeline/TimelineView.tsx'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { renderView } from '../support/renderView.tsx'

const timeline = (search = '', article: Article = kremlinTalks) => renderView(<TimelineView />, { search, article })
const event = (text: RegExp) => within(screen.getByText(text).closest('li')!)

describe('a reader sees', () => {
  test('the events in their order, with what is known of their dates', () => {
    timeline()
    expect(screen.getByText('Eight events, in order.')).toBeVisible()
    expect(screen.getAllByRole('listitem')).toHaveLength(8)
    expect(screen.getByText('November 2025')).toHaveAttribute('dateTime', '2025-11')
    expect(screen.getByText('Day not stated').closest('time')).toBeNull()
  })

  test('that the editors added a date, and the way to their note', () => {
    timeline()
    expect(event(/first US draft leaks/).getByRole('link', { name: 'Date added by the editors' })).toBeVisible()
    expect(event(/visit to Ireland/).queryByRole('link', { name: /editors/ })).not.toBeInTheDocument()
  })

  test('which event the story is about', () => {
    timeline()
    expect(event(/Five hours of talks/).getByText(/The main event/)).toBeInTheDocument()
  })

  test('what was said at an event, and is led to the quotation', async () => {
    const { reader, store } = timeline()
    const said = event(/conflict is difficult/).getByRole('link', { name: 'Resolving the conflict is “a mess”.' })
    expect(said.closest('blockquote')).toHaveTextContent('Donald Trump, president of the United States')
    await reader.click(said)
    expect(store.getState()).toMatchObject({ view: 'quotes', quote: 'mess' })
  })

  test('nothing of changes where there are none', () => {
    timeline()
    expect(screen.queryByRole('heading', { name: 'What changed since' })).not.toBeInTheDocument()
  })

  test('what changed since, the newest first', () => {
    const updates = [
      { date: '2025-12-03', kind: 'update', text: 'The first of them.' },
      { date: '2025-12-05', kind: 'correction', text: 'The second.' },
    ] as const
    timeline('', { ...kremlinTalks, updates })
    expect(screen.getByRole('heading', { name: 'What changed since' })).toBeVisible()
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
    expect(screen.getByText(/Ereignisse der Reihe nach\./)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Was sich seither geändert hat' })).toBeVisible()
  })
})

describe('through the lens a reader sees how many events involve', () => {
  test('a party', () => {
    timeline('?party=russia')
    expect(screen.getByText('3 of 8 events involve Russia; the others are greyed.')).toBeVisible()
  })

  test('either of two parties', () => {
    timeline('?party=russia,us')
    expect(screen.getByText('7 of 8 events involve Russia or the United States; the other is greyed.')).toBeVisible()
  })

  test('a party that is in one only, or in none', () => {
    timeline('?party=europe')
    expect(screen.getByText('1 of 8 events involves Europe; the others are greyed.')).toBeVisible()
  })
})
