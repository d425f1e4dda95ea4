/** The quotations, as a reader narrows them and takes them along. */
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { changed } from '../fixtures/changed.ts'
import { strait } from '../fixtures/strait.ts'
import { QuotesView } from '../../src/views/quotes/QuotesView.tsx'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { renderView } from '../support/renderView.tsx'

function quotes(search = '', article: Article = strait) {
  // The one rule of the style sheet that says what a reader sees here.
  return renderView(
    <>
      <style>{'.hidden { display: none }'}</style>
      <QuotesView />
    </>,
    { search, article },
  )
}

const shown = () => screen.queryAllByRole('figure').map((figure) => figure.querySelector('[dir=auto]')?.textContent)
const figure = (words: string) => within(screen.getByText(words).closest('figure')!)
const topics = () => within(screen.getByRole('group', { name: 'Quotes by topic' })).getAllByRole('button')

describe('a reader sees', () => {
  test('how many quotations there are, and who is not quoted', () => {
    quotes()
    expect(
      screen.getByText(
        'Eight quotations. Nobody from the coast is quoted; Sten Vitt and Jarl Kusk are named, but not quoted.',
      ),
    ).toBeVisible()
    expect(shown()).toHaveLength(8)
  })

  test('with a lens, how many of them are from the parties in it, whatever the topic', () => {
    quotes('?party=norland&about=seat')
    expect(screen.getByText(/^\d of 8 quotations (is|are) from Norland\.$/)).toBeVisible()
    expect(screen.queryByText(/^Eight quotations/)).not.toBeInTheDocument()
  })

  test('their words inside a sentence of ours, who said them, where, and the paragraph', () => {
    quotes()
    const sail = figure('we sail this very night')
    expect(screen.getByText('we sail this very night').closest('blockquote')).toHaveTextContent(
      'If the coast barred the way, “we sail this very night”.',
    )
    expect(screen.getByText('we sail this very night').closest('figure')).toHaveTextContent(
      'Norland Orm Vedel Admiral of Norland, earlier on the day of the talks',
    )
    expect(sail.getByRole('link', { name: 'Paragraph 3 of 9, said' })).toHaveAttribute('href', '#sources-courier_3')
    expect(sail.getByRole('link', { name: 'On the settlement' })).toHaveAttribute('href', '#points-settlement')
  })

  test('words that run the other way with their own signs on their own side', () => {
    quotes('', changed(strait, 'quotes.fog.words', '«الضباب هنا»'))
    expect(screen.getByText('«الضباب هنا»')).toHaveAttribute('dir', 'auto')
  })

  test('no link where a quotation is about no sticking point', () => {
    quotes()
    expect(figure('a fog').getByText('On the outcome of the talks')).toBeVisible()
    expect(figure('a fog').queryByRole('link', { name: /outcome/ })).not.toBeInTheDocument()
  })

  test('which quotation a link led to', () => {
    quotes('?quote=fog&party=islands')
    expect(shown()).toEqual(['on this tide than on any', 'a fog'])
    expect(screen.getByText('a fog').closest('figure')).toHaveAttribute('aria-current', 'true')
  })

  test('that nobody is quoted, and no controls, where nobody is', () => {
    quotes('', { ...strait, quotes: {}, timeline: [] })
    expect(screen.getByText('Nobody is quoted.')).toBeVisible()
    expect(screen.queryByRole('group')).not.toBeInTheDocument()
  })

  test('the same in German', () => {
    quotes('', irgendsee)
    expect(screen.getByText(/^\S+ Zitate\./)).toBeVisible()
    expect(screen.getAllByRole('button', { name: /^Teilen: / }).length).toBeGreaterThan(0)
  })
})

describe('a reader narrows the quotations', () => {
  test('and is told under a lens what the parties in it are not quoted on', () => {
    quotes('?party=islands')
    expect(topics().map((topic) => topic.textContent)).toEqual(['All 1', 'The islands’ seat 1'])
    expect(screen.getByText('No quotes on 5 of 6 sticking points')).toBeVisible()
  })

  test('to a topic, and back to all', async () => {
    const { reader } = quotes()
    expect(topics().map((topic) => topic.textContent)).toEqual([
      'All 8',
      'Changes to the treaty 2',
      'The islands’ seat 1',
      'The settlement 1',
      'The outcome of the talks 4',
    ])
    expect(screen.getByText('No quotes on the sandbank, pilots or arms')).toBeVisible()
    await reader.click(screen.getByRole('button', { name: 'Changes to the treaty 2' }))
    expect(screen.getByRole('button', { name: 'Changes to the treaty 2' })).toHaveAttribute('aria-pressed', 'true')
    expect(shown()).toHaveLength(2)
    expect(screen.getByRole('status')).toHaveTextContent('2 of 8 quotes shown')
    await reader.click(screen.getByRole('button', { name: 'All 8' }))
    expect(shown()).toHaveLength(8)
  })

  test('by the lens, which the counts follow; a topic that would be empty is not offered', () => {
    quotes('?party=islands')
    expect(topics().map((topic) => topic.textContent)).toEqual(['All 1', 'The islands’ seat 1'])
    expect(shown()).toEqual(['on this tide than on any'])
  })

  test('to nobody, is told so, and gets all of them back', async () => {
    const { reader, store } = quotes('?party=coast')
    expect(shown()).toEqual([])
    expect(screen.getByText('Nobody from the coast is quoted.')).toBeVisible()
    await reader.click(screen.getByRole('button', { name: 'Show all eight' }))
    expect(shown()).toHaveLength(8)
    expect(store.getState().parties).toEqual([])
    expect(screen.getByRole('button', { name: 'All 8' })).toHaveFocus()
  })

  test('to a party and a topic that do not go together, and sees which topic it is', () => {
    quotes('?party=islands&about=treaty')
    expect(screen.getByText('Nobody from the islands is quoted on the treaty.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Changes to the treaty 0' })).toHaveAttribute('aria-pressed', 'true')
  })

  test('and loses none: what is filtered out is still in the page, for paper', () => {
    const { container } = quotes('?party=islands')
    expect(container.querySelectorAll('figure')).toHaveLength(8)
  })
})

describe('a reader copies a quotation', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>()
  beforeEach(() => {
    document.head.innerHTML = '<link rel="canonical" href="https://news.example/strait-talks/">'
  })
  afterEach(() => {
    document.head.innerHTML = ''
    vi.unstubAllGlobals()
    writeText.mockReset()
  })
  const copy = () => screen.getByRole('button', { name: 'Copy: “a fog”, Dag Tromp' })

  test('with its marks, its speaker and its link', async () => {
    const { reader } = quotes()
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await reader.click(copy())
    expect(writeText).toHaveBeenCalledWith(
      'Settling the dispute is “a fog”. — Dag Tromp, chair of the League, to his council, as the meeting at the lighthouse went on\n' +
        'https://news.example/strait-talks/quote/fog/',
    )
    expect(screen.getByRole('button', { name: 'Copied: “a fog”, Dag Tromp' })).toHaveTextContent('Copied')
    expect(screen.getByRole('status')).toHaveTextContent('Copied')
  })

  test('and is told where the browser refuses', async () => {
    const { reader } = quotes()
    writeText.mockRejectedValue(new Error('NotAllowedError'))
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await reader.click(copy())
    expect(screen.getByRole('status')).toHaveTextContent('Not allowed here')
  })

  test('and is offered nothing where a frame is known to lack the permission', () => {
    Object.assign(document, { featurePolicy: { allowsFeature: () => false } })
    quotes()
    Reflect.deleteProperty(document, 'featurePolicy')
    expect(screen.queryByRole('button', { name: /^Copy/ })).not.toBeInTheDocument()
    expect(screen.getAllByRole('button', { name: /^Share/ })).toHaveLength(8)
  })
})
