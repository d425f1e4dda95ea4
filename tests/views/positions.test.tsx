import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { strait } from '../fixtures/strait.ts'
import { PositionsView } from '../../src/views/positions/PositionsView.tsx'
import { generatedStory } from '../fixtures/generatedStory.ts'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { renderView } from '../support/renderView.tsx'

// jsdom has no scrolling. That a press moves nothing under the hand is for the end-to-end tests.
vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined)

const cardOf = (party: string) => within(screen.getByRole('heading', { level: 3, name: party }).closest('article')!)
const nameOf = (party: string) => screen.getByRole('button', { name: party })
const pair = (sentence: RegExp) => screen.getByRole('button', { name: sentence })
const allPairs = () => screen.getAllByRole('button', { name: / and |nothing to compare/ })

describe('who wants what', () => {
  test('gives each party one sentence, and the paragraphs that it rests on', () => {
    renderView(<PositionsView />)
    expect(screen.getByText('Four parties, and what each of them wants in one sentence.')).toBeVisible()
    expect(cardOf('Islands').getByText(/^Want a seat at the talks/)).toBeVisible()
    expect(cardOf('Islands').getByRole('link', { name: 'Paragraph 6 of 9, reported' })).toBeVisible()
    expect(cardOf('Norland').getByText(/its dredgers are ahead/)).toBeVisible()
  })

  test('counts where a party stands, with nothing that is none', () => {
    renderView(<PositionsView />)
    expect(cardOf('Norland').getByText('For on 1, against on 3, not stated on 2')).toBeVisible()
    expect(cardOf('Harbour League').getByText('Against on 1, mixed on 2, not stated on 3')).toBeVisible()
    expect(cardOf('Coast').getByText('For on 2, not stated on 4')).toBeVisible()
  })

  test('follows the party whose name is pressed', async () => {
    const { store, reader } = renderView(<PositionsView />)
    await reader.click(nameOf('Islands'))
    expect(store.getState().parties).toEqual(['islands'])
    expect(nameOf('Islands')).toHaveAttribute('aria-pressed', 'true')
    expect(nameOf('Norland')).toHaveAttribute('aria-pressed', 'false')
  })

  test('says in German what each wants, and what it wanted until when', () => {
    renderView(<PositionsView />, { article: irgendsee })
    expect(screen.getByText('Drei Parteien, und was jede von ihnen will, in einem Satz.')).toBeVisible()
    const card = cardOf('Uferfischereigenossenschaft')
    expect(card.getByText('Bis zum 14. Mai 2091').closest('p')).toHaveTextContent(
      /^Bis zum 14\. Mai 2091: Will den See so lassen, wie er ist\./,
    )
    // It rests on what told of the change as well.
    expect(card.getAllByRole('link', { name: /Absatz 1 von 2, Erklärung/ })).toHaveLength(2)
  })
})

describe('who speaks for a party', () => {
  const voices = (party: string) =>
    cardOf(party)
      .getAllByRole('listitem')
      .map((item) => item.textContent.replaceAll('\u00a0', ' ').trim())

  test('is quoted, or only named, or has no name', () => {
    renderView(<PositionsView />)
    expect(voices('Harbour League')).toEqual([
      'Dag Tromp chair of the League · 1 quote',
      'Marga Rubek secretary of the League · 2 quotes',
      'The League’s office unnamed · 1 quote',
      'Sten Vitt envoy of the League · named, not quoted',
      'Jarl Kusk adviser to the chair · named, not quoted',
    ])
  })

  test('is nobody, and the page says so and what its source does say', () => {
    renderView(<PositionsView />)
    expect(voices('Coast')).toEqual(['Nobody is quoted'])
    expect(cardOf('Coast').getByText(/towns and their councils are described by others/)).toBeVisible()
  })

  test('is somebody whom the source neither names nor quotes', () => {
    renderView(<PositionsView />, { article: { ...strait, quotes: {}, timeline: [] } })
    expect(voices('Norland')).toContain('A speaker for Norland unnamed, not quoted')
  })

  test('leads to the first of the speaker’s quotations', async () => {
    const { store, reader } = renderView(<PositionsView />, { search: '?party=norland' })
    await reader.click(screen.getByRole('link', { name: '2 quotes by Marga Rubek' }))
    expect(store.getState()).toMatchObject({ view: 'quotes', quote: 'alone', parties: [] })
  })
})

describe('who clashes with whom', () => {
  test('has those that clash most first, then those that agree', () => {
    renderView(<PositionsView />)
    expect(allPairs().map((strip) => strip.querySelector('span')?.textContent)).toEqual([
      'Norland Islands',
      'Norland Coast',
      'League Islands',
      'Norland League',
      'Islands Coast',
      'League Coast',
    ])
  })

  test('names the points to the eye, and says one sentence to the ear', () => {
    renderView(<PositionsView />)
    expect(
      pair(/^Norland, Islands: Norland and the islands clash on the sandbank, arms and the treaty; on the other 3/),
    ).toHaveTextContent(/Clash on the sandbank, arms and the treaty/)
    expect(pair(/: The Harbour League and the islands clash/)).toHaveTextContent(/1 clash, 2 partly/)
  })

  test('compares the two of a pair that is pressed, and everybody again when it is pressed once more', async () => {
    const { store, reader } = renderView(<PositionsView />)
    await reader.click(pair(/: Norland and the coast/))
    expect(store.getState().parties).toEqual(['norland', 'coast'])
    expect(pair(/: Norland and the coast/)).toHaveAttribute('aria-pressed', 'true')
    expect(pair(/: Norland and the islands/)).toHaveAttribute('aria-pressed', 'false')
    await reader.click(pair(/: Norland and the coast/))
    expect(store.getState().parties).toEqual([])
  })

  test('shows at a party that is only followed no pair as compared', () => {
    renderView(<PositionsView />, { search: '?party=norland' })
    expect(allPairs().filter((strip) => strip.getAttribute('aria-pressed') === 'true')).toHaveLength(0)
  })

  test('says in German what two parties come to, with names in the nominative', () => {
    renderView(<PositionsView />, { article: irgendsee })
    expect(screen.getByText(/^Drei Paare von Parteien, .* Streitpunkte\./)).toBeVisible()
    expect(screen.getAllByText('Gegensatz')[0]?.parentElement).toHaveTextContent(/^Gegensatz: /)
  })
})

describe('stories of unusual size', () => {
  const marksIn = (container: HTMLElement) => container.querySelectorAll('[data-mark]').length

  test('twelve parties on sixty points: ten pairs, the other 56 folded, and words in the place of marks', async () => {
    const article = generatedStory({ parties: 12, points: 60, quotes: 20, paragraphs: 15 })
    const { container, reader } = renderView(<PositionsView />, { article })
    expect(screen.getByText(/^66 pairs of parties on 60 sticking points\./)).toBeVisible()
    const fold = screen.getByText('56 more pairs').closest('details')
    expect(fold).not.toHaveAttribute('open')
    expect(within(fold!).getAllByRole('button', { hidden: true })).toHaveLength(56)
    expect(marksIn(container)).toBe(0)
    await reader.click(screen.getByText('56 more pairs'))
    expect(fold).toHaveAttribute('open')
  })

  test('two parties on one point: a single pair, and no plural of one', () => {
    renderView(<PositionsView />, { article: cut(['norland', 'islands'], ['sandbank']) })
    expect(screen.getByText(/^Two parties on one sticking point\./)).toBeVisible()
    expect(allPairs()).toHaveLength(1)
    expect(screen.getAllByRole('heading', { name: 'On the one point' })).toHaveLength(2)
  })

  test('two parties that share no point have nothing to compare', () => {
    renderView(<PositionsView />, { article: cut(['league', 'coast'], ['sandbank', 'armed']) })
    expect(allPairs()[0]).toHaveTextContent(/Nothing to compare/)
    expect(cardOf('Coast').getByText('Not stated on 2')).toBeVisible()
  })
})

/** The strait talks with these parties and points only. */
function cut(parties: readonly string[], points: readonly string[]): Article {
  const only = <T,>(record: Readonly<Record<string, T>>, ids: readonly string[]) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)))
  const story: Article = strait
  return {
    ...story,
    parties: only(story.parties, parties),
    points: Object.fromEntries(
      Object.entries(only(story.points, points)).map(([id, point]) => [
        id,
        { ...point, positions: only(point.positions as Record<string, never>, parties) },
      ]),
    ),
    speakers: Object.fromEntries(
      Object.entries(story.speakers).filter(([, { party }]) => parties.includes(party ?? '')),
    ),
    quotes: {},
    timeline: [],
    unknowns: [],
  }
}
