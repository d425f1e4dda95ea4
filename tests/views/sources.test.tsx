import { act, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { paragraphAnchor, unknownAnchor } from '../../src/model/anchors.ts'
import { strait } from '../fixtures/strait.ts'
import { Masthead } from '../../src/views/masthead/Masthead.tsx'
import { SourcesView } from '../../src/views/sources/SourcesView.tsx'
import { changed } from '../fixtures/changed.ts'
import { harbour } from '../fixtures/harbour.ts'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { renderView } from '../support/renderView.tsx'

const view = () => screen.getByRole('region')
const paragraph = (gist: RegExp) => within(screen.getByText(gist).closest('li')!)
const partOf = (heading: string) => within(screen.getByRole('heading', { name: heading }).parentElement!)

describe('a reader who asks where this comes from', () => {
  test('is told how many sources and paragraphs there are, and what rests on them', () => {
    renderView(<SourcesView />)
    expect(view()).toHaveTextContent(
      'One source, nine paragraphs. Every statement rests on at least one, but for marked dates.',
    )
  })

  test('is told of more than paragraphs where a statement rests on a headline alone', () => {
    const article = changed(strait, 'unknowns.0.refs', ['courier:H'])
    renderView(<SourcesView />, { article })
    expect(view()).toHaveTextContent('One source, nine paragraphs, besides headlines and the like. Every statement')
  })

  test('is told of a source what is known, and that the rest is not', () => {
    renderView(<SourcesView />)
    expect(view()).toHaveTextContent('Publisher not recorded in our copy')
    expect(view()).toHaveTextContent('Published date not known')
  })

  test('can go to each source that has an address, outside a frame and with no hold on this page', () => {
    renderView(<SourcesView />, { article: harbour })
    expect(view()).toHaveTextContent('Two sources, four paragraphs.')
    const link = screen.getByRole('link', { name: /Report in the Brill Gazette/ })
    expect(link).toHaveAttribute('href', 'https://gazette.example/2031/05/harbour')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener')
    expect(screen.getByText('Wednesday 7 May 2031')).toHaveAttribute('datetime', '2031-05-07')
    expect(screen.getByRole('heading', { name: '2. Notice by the town council' })).toBeVisible()
  })

  test('opens what rests on a paragraph, and goes to a statement', async () => {
    const { reader, store } = renderView(<SourcesView />)
    const two = paragraph(/What a speaker for Norland said/)
    await reader.click(two.getByText('7'))
    expect(two.getByText(/1 position, 1 quote, 1 event and 2 unknowns/)).toBeVisible()
    const link = await two.findByRole('link', { name: 'A speaker for Norland: “useful”' })
    expect(link.closest('li')).toHaveTextContent('“useful” Said')
    await reader.click(link)
    expect(store.getState()).toMatchObject({ view: 'quotes', jump: { to: { id: 'quotes-useful' } } })
  })

  test('hears of a count what it counts', () => {
    renderView(<SourcesView />)
    expect(screen.getByLabelText('12 statements on this page rest on this: Paragraph 6 of 9')).toHaveTextContent(
      '12 statements',
    )
  })

  test('is told where nothing rests on a paragraph', () => {
    const article = changed(strait, 'sources.courier.paragraphs.9', { id: '10', gist: 'An aside' })
    renderView(<SourcesView />, { article })
    expect(paragraph(/An aside/).getByText('Nothing on this page rests on it.')).toBeVisible()
  })

  test('finds what stands around the article folded away, under its own names', () => {
    renderView(<SourcesView />)
    const fold = screen.getByText('Around the article: headline, intro, caption and summary').closest('details')!
    expect(fold.open).toBe(false)
    expect([...fold.querySelectorAll('li > span')].map((name) => name.textContent)).toEqual(
      'Headline,Intro,Caption,Summary 1,Summary 2,Summary 3'.split(','),
    )
  })
})

describe('a reader who goes to the source of a statement', () => {
  const led = () => {
    const rendered = renderView(<SourcesView />)
    act(() => {
      rendered.store.getState().goTo(paragraphAnchor('courier:7'), unknownAnchor(1))
    })
    return rendered
  }

  test('finds the way back in that paragraph, and in no other', async () => {
    const { reader, store } = led()
    const seven = paragraph(/Two meetings of League and islands/)
    await reader.click(seven.getByRole('link', { name: 'Back to the statement' }))
    expect(store.getState()).toMatchObject({ view: 'unknown', jump: { to: { id: 'unknown-1' }, from: null } })
    expect(screen.queryByText('Back to the statement')).not.toBeInTheDocument()
  })

  test('has no way back who came by another link', () => {
    const { store } = renderView(<SourcesView />)
    act(() => {
      store.getState().goTo(paragraphAnchor('courier:7'))
    })
    expect(screen.queryByText('Back to the statement')).not.toBeInTheDocument()
  })
})

describe('a reader who asks how it was made', () => {
  test('is told that nothing was corrected so far', () => {
    renderView(<SourcesView />)
    expect(partOf('Corrections and updates').getByText('None so far.')).toBeVisible()
  })

  test('reads the newest correction or update first', () => {
    renderView(<SourcesView />, { article: irgendsee })
    const [newest, second] = partOf('Berichtigungen und Ergänzungen').getAllByRole('listitem')
    expect(newest).toHaveTextContent(/^Ergänzung, Sonntag, 3. Juni 2091: /)
    expect(second).toHaveTextContent(/^Berichtigung, Mittwoch, 16. Mai 2091: /)
  })

  test('is told what said, reported and implied mean', () => {
    renderView(<SourcesView />)
    expect(partOf('How it was made').getByText('Said').parentElement).toHaveTextContent(
      'Said is in the party’s own words; reported is what the source says of the party; implied is what the context suggests.',
    )
  })

  test('is not told of quotes where there are none', () => {
    renderView(<SourcesView />, { article: { ...strait, quotes: {}, timeline: [] } })
    expect(view()).not.toHaveTextContent('quotes word for word')
  })

  test('finds each note on a date behind the mark of its dates', () => {
    renderView(<SourcesView />)
    expect(screen.getByText(/The date was added/)).toHaveTextContent(/^\* The date/)
    expect(screen.getByText(/The year was added/)).toHaveTextContent(/^† The year/)
  })
})

describe('a reader of a story of which versions were kept', () => {
  const others = [
    { day: '2031-05-08', href: '../strait-talks/v/2031-05-08/' },
    { day: '2031-05-02', href: '../strait-talks/v/2031-05-02/' },
  ]

  test('finds them under corrections and updates, by their days', () => {
    renderView(<SourcesView />, { article: { ...strait, kept: { newest: '../strait-talks/', others } } })
    const links = screen.getAllByRole('link', { name: /^\d+ May 2031$/ })
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['8 May 2031', others[0]!.href],
      ['2 May 2031', others[1]!.href],
    ])
    expect(screen.getByText(/^Versions that were kept/)).toHaveTextContent(
      'Versions that were kept: 8 May 2031, 2 May 2031',
    )
  })

  test('is told of none where there is none', () => {
    renderView(<SourcesView />)
    expect(screen.queryByText(/were kept/)).toBeNull()
  })

  test('is told on such a version of which day it is, and where the newest is', () => {
    renderView(<Masthead />, { article: { ...strait, kept: { own: '2031-05-02', newest: '../../', others: [] } } })
    expect(screen.getByText('Version of 2 May 2031')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Read the newest version' })).toHaveAttribute('href', '../../')
  })

  test('is told of no day on the page that goes on changing', () => {
    renderView(<Masthead />, { article: { ...strait, kept: { newest: '../strait-talks/', others } } })
    expect(screen.queryByText(/^Version of/)).toBeNull()
  })
})
