/** The quotations, as a reader narrows them and takes them along. */
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { QuotesView } from '../../src/views/quotes/QuotesView.tsx'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { renderView } from '../support/renderView.tsx'

function quotes(search = '', article: Article = kremlinTalks) {
  // The one rule of the style sheet that says what a reader sees here.
  return renderView(
    <>
      <style>{'.hidden { display: none }'}</style>
      <QuotesView />
    </>,
    { search, article },
  )
}

const shown = () => screen.queryAllByRole('figure').map((figure) => figure.querySelector('mark')?.textContent)
const figure = (words: string) => within(screen.getByText(words).closest('figure')!)
const topics = () => within(screen.getByRole('group', { name: 'Quotes by topic' })).getAllByRole('button')

describe('a reader sees', () => {
  test('how many quotations there are, and who is not quoted', () => {
    quotes()
    expect(
      screen.getByText(
        'Eight quotations. Nobody from Europe is quoted; Steve Witkoff and Jared Kushner are named, but not quoted.',
      ),
    ).toBeVisible()
    expect(shown()).toHaveLength(8)
  })

  test('their words inside a sentence of ours, who said them, where, and the paragraph', () => {
    quotes()
    const ready = figure('we are ready right now')
    expect(screen.getByText('we are ready right now').closest('blockquote')).toHaveTextContent(
      'If Europe chose to escalate, “we are ready right now”.',
    )
    expect(screen.getByText('we are ready right now').closest('figure')).toHaveTextContent(
      'Russia Vladimir Putin President of Russia, earlier on the day of the talks',
    )
    expect(ready.getByRole('link', { name: 'Paragraph 3 of 9, said' })).toHaveAttribute('href', '#sources-article_3')
    expect(ready.getByRole('link', { name: 'On the settlement' })).toHaveAttribute('href', '#points-settlement')
  })

  test('no link where a quotation is about no sticking point', () => {
    quotes()
    expect(figure('a mess').getByText('On the outcome of the talks')).toBeVisible()
    expect(figure('a mess').queryByRole('link', { name: /outcome/ })).not.toBeInTheDocument()
  })

  test('which quotation a link led to', () => {
    quotes('?quote=mess&party=ukraine')
    expect(shown()).toEqual(['now more than ever', 'a mess'])
    expect(screen.getByText('a mess').closest('figure')).toHaveAttribute('aria-current', 'true')
  })

  test('that nobody is quoted, and no controls, where nobody is', () => {
    quotes('', { ...kremlinTalks, quotes: {}, timeline: [] })
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
  test('to a topic, and back to all', async () => {
    const { reader } = quotes()
    expect(topics().map((topic) => topic.textContent)).toEqual([
      'All 8',
      'Changes to the draft 2',
      'Ukraine’s seat 1',
      'The settlement 1',
      'The outcome of the talks 4',
    ])
    expect(screen.getByText('No quotes on land, guarantees or NATO')).toBeVisible()
    await reader.click(screen.getByRole('button', { name: 'Changes to the draft 2' }))
    expect(screen.getByRole('button', { name: 'Changes to the draft 2' })).toHaveAttribute('aria-pressed', 'true')
    expect(shown()).toHaveLength(2)
    expect(screen.getByRole('status')).toHaveTextContent('2 of 8 quotes shown')
    await reader.click(screen.getByRole('button', { name: 'All 8' }))
    expect(shown()).toHaveLength(8)
  })

  test('by the lens, which the counts follow; a topic that would be empty is not offered', () => {
    quotes('?party=ukraine')
    expect(topics().map((topic) => topic.textContent)).toEqual(['All 1', 'Ukraine’s seat 1'])
    expect(shown()).toEqual(['now more than ever'])
  })

  test('to nobody, is told so, and gets all of them back', async () => {
    const { reader, store } = quotes('?party=europe')
    expect(shown()).toEqual([])
    expect(screen.getByText('Nobody from Europe is quoted.')).toBeVisible()
    await reader.click(screen.getByRole('button', { name: 'Show all eight' }))
    expect(shown()).toHaveLength(8)
    expect(store.getState().parties).toEqual([])
    expect(screen.getByRole('button', { name: 'All 8' })).toHaveFocus()
  })

  test('to a party and a topic that do not go together, and sees which topic it is', () => {
    quotes('?party=ukraine&about=changes')
    expect(screen.getByText('Nobody from Ukraine is quoted on the draft.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Changes to the draft 0' })).toHaveAttribute('aria-pressed', 'true')
  })

  test('and loses none: what is filtered out is still in the page, for paper', () => {
    const { container } = quotes('?party=ukraine')
    expect(container.querySelectorAll('figure')).toHaveLength(8)
  })
})

describe('a reader copies a quotation', () => {
  const writeText = vi.fn<(text: string) => Promise<void>>()
  beforeEach(() => {
    document.head.innerHTML = '<link rel="canonical" href="https://news.example/kremlin-talks/">'
  })
  afterEach(() => {
    document.head.innerHTML = ''
    vi.unstubAllGlobals()
    writeText.mockReset()
  })
  const copy = () => screen.getByRole('button', { name: 'Copy: “a mess”, Donald Trump' })

  test('with its marks, its speaker and its link', async () => {
    const { reader } = quotes()
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await reader.click(copy())
    expect(writeText).toHaveBeenCalledWith(
      'Resolving the conflict is “a mess”. — Donald Trump, president of the United States, to his cabinet, as the Kremlin meeting went on\n' +
        'https://news.example/kremlin-talks/quote/mess/',
    )
    expect(screen.getByRole('button', { name: 'Copied: “a mess”, Donald Trump' })).toHaveTextContent('Copied')
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
