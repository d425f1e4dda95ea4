/** What a reader finds in the sticking points. */
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Article, Position } from '../../src/article/schema/Article.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { PointsView } from '../../src/views/points/PointsView.tsx'
import { changed } from '../fixtures/changed.ts'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { renderView } from '../support/renderView.tsx'

const land = 'Should Ukraine give up land it still controls?'
const guarantees = 'Should Europe give Ukraine robust security guarantees?'
const draft = 'Should the US draft be changed as Kyiv and Europe ask?'
const seat = 'Must Ukraine be part of the talks?'
const settlement = 'Should a settlement meet Europe’s expectations?'

/** The article on one point. */
const point = (question: string) => within(articleOf(question))
const articleOf = (question: string) => screen.getByText(question, { selector: 'h3' }).closest('article')!
/** The statements under a stance. */
const side = (question: string, stance: string) => point(question).getByText(stance, { selector: 'h4' }).parentElement!

/** The first story, in which Russia was of another mind on land before. */
const russiaMoved = changed(kremlinTalks, 'points.territory.positions.russia', {
  ...kremlinTalks.points.territory!.positions.russia!,
  since: { date: '2026-01-12', dateBasis: 'source', refs: ['article:9'] },
  earlier: [
    {
      stance: 'against',
      text: 'Asked for no land.',
      detail: 'It said so twice.',
      basis: 'said',
      refs: ['article:1'],
    } satisfies Position,
  ],
})

function renderPoints(search = '', article: Article = kremlinTalks) {
  return renderView(<PointsView />, { article, search })
}

describe('a sticking point', () => {
  test('has its place in the story, its question, and why it matters with what that rests on', () => {
    renderPoints()
    expect(point(seat).getByText('5 of 6')).toBeVisible()
    expect(point(seat).getByText(/The five hours in Moscow went ahead without Ukraine/)).toBeVisible()
    expect(point(seat).getByText(/five hours/).id).toBe('points-seat_why')
  })

  test('is called major where the source calls it that, and cites what says so once', () => {
    renderPoints()
    expect(point(land).getByText('Major point')).toBeVisible()
    expect(point(seat).queryByText('Major point')).not.toBeInTheDocument()
    expect(point(guarantees).getAllByRole('link', { name: 'Summary 2 of 3, reported' })).toHaveLength(1)
  })

  test('cites what calls it major by itself where why it matters rests on something else', () => {
    renderPoints('', changed(kremlinTalks, 'points.territory.major.refs', ['article:H']))
    const mark = point(land).getByText('Major point').closest('p') as HTMLElement
    expect(within(mark).getByRole('link', { name: 'Headline, reported' })).toBeVisible()
  })

  test('has each party’s sentence under its stance, and says where it is only implied', () => {
    renderPoints()
    expect(side(land, 'Against')).toHaveTextContent('Ukraine Zelensky says that he will not surrender')
    expect(side(land, 'For')).toHaveTextContent('Russia Holds a hard line')
    expect(side(land, 'For')).toHaveTextContent('Implied')
    expect(side(land, 'Against')).not.toHaveTextContent('Implied')
    expect(point(land).queryByRole('heading', { name: 'Mixed' })).not.toBeInTheDocument()
  })

  test('tells which parties state nothing, that only one does, or that all do', () => {
    renderPoints()
    expect(point(land).getByText('Not stated: United States, Europe.')).toBeVisible()
    expect(point(guarantees).getByText(/Only Ukraine’s position is in the article\./)).toHaveTextContent(
      'Not stated: Russia, United States, Europe. Only Ukraine’s position is in the article.',
    )
    expect(point(draft).getByText('All four parties have a stated position.')).toBeVisible()
  })

  test('leads to its neighbours by their short words, and to none where there is none', () => {
    renderPoints()
    expect(point(land).queryByRole('link', { name: /^Previous point/ })).not.toBeInTheDocument()
    expect(point(land).getByRole('link', { name: 'Next point: Security guarantees' })).toHaveTextContent('↓ Guarantees')
    expect(point(settlement).queryByRole('link', { name: /^Next point/ })).not.toBeInTheDocument()
  })

  test('names a neighbour by the word that shows, for who speaks to the page', () => {
    renderPoints()
    expect(point(guarantees).getByRole('link', { name: 'Previous point: Land' })).toHaveTextContent('↑ Land')
  })

  test('is marked once a link has led to it', async () => {
    const { reader } = renderPoints()
    await reader.click(point(land).getByRole('link', { name: /^Next point/ }))
    expect(articleOf(guarantees)).toHaveClass('landed')
    expect(articleOf(land)).not.toHaveClass('landed')
  })
})

describe('through the lens', () => {
  test('a reader who compares two parties reads on each point what comes of it', () => {
    renderPoints('?party=russia,ukraine')
    expect(point(land).getByText('Clash')).toBeVisible()
    expect(point(guarantees).getByText('Nothing to compare: Russia not stated')).toBeVisible()
  })

  test('a reader who follows one party reads where it stands, and that it is not stated', () => {
    renderPoints('?party=ukraine')
    expect(point(land).getByText('Ukraine: against')).toBeVisible()
    expect(point(settlement).getByText('Ukraine: not stated')).toBeVisible()
  })

  test('a reader without a lens reads no finding', () => {
    renderPoints()
    expect(screen.queryByText('Clash')).not.toBeInTheDocument()
    expect(screen.queryByText('Ukraine: against')).not.toBeInTheDocument()
  })
})

describe('the quotations on a point', () => {
  test('stand inside their sentence, with who said them, as what and where', () => {
    renderPoints()
    const figure = point(settlement).getByRole('figure')
    expect(figure).toHaveTextContent('If Europe chose to escalate, “we are ready right now”.')
    expect(figure).toHaveTextContent('Vladimir Putin, president of Russia, earlier on the day of the talks')
    expect(within(figure).getByRole('link', { name: 'Paragraph 3 of 9, said' })).toBeVisible()
  })

  test('lead to their place among the quotes', async () => {
    const { reader, store } = renderPoints()
    await reader.click(point(settlement).getByRole('link', { name: /we are ready right now/ }))
    expect(store.getState()).toMatchObject({ view: 'quotes', quote: 'ready' })
  })

  test('are three at most; the way to the others shows the quotes on this point alone', async () => {
    const more = Object.fromEntries(
      [1, 2, 3].map((at) => [`more-${at}`, { ...kremlinTalks.quotes.ready!, words: `Word ${at}` }]),
    )
    const { reader, store } = renderPoints('', { ...kremlinTalks, quotes: { ...kremlinTalks.quotes, ...more } })
    expect(point(settlement).getAllByRole('figure')).toHaveLength(3)
    await reader.click(point(settlement).getByRole('link', { name: '1 more quote' }))
    expect(store.getState()).toMatchObject({ view: 'quotes', topic: 'settlement' })
  })
})

describe('more on a point', () => {
  const fold = (question: string) => point(question).getByText('More on this point').closest('details')!

  test('shows what for and against mean, how we know each position, and what is still unknown', async () => {
    const { reader, store } = renderPoints()
    await reader.click(point(draft).getByText('More on this point'))
    expect(store.getState().openPoints).toEqual(['changes'])
    expect(fold(draft)).toHaveTextContent('The US draft is amended as Ukraine and Europe seek.')
    expect(fold(draft)).toHaveTextContent('Russia: reported by the article. Of the draft itself, Russia agrees')
    expect(fold(draft)).toHaveTextContent('United States: said, in its own words. By whose wishes is undisclosed.')
    expect(fold(draft)).toHaveTextContent('Which parts of the draft Russia accepts, and which it rejects')
  })

  test('cites what a condition rests on besides the sentence itself', async () => {
    const { reader } = renderPoints()
    await reader.click(point(settlement).getByText('More on this point'))
    const line = within(fold(settlement)).getByText(/He also warns that Russia is ready/)
    expect(within(line).getByRole('link', { name: 'Paragraph 3 of 9, reported' })).toBeVisible()
    expect(side(settlement, 'Against')).not.toHaveTextContent('He also warns')
  })

  test('is open where the address says so, and closes again', async () => {
    const { reader, store } = renderPoints('?point=seat')
    expect(fold(seat)).toHaveProperty('open', true)
    expect(fold(land)).toHaveProperty('open', false)
    await reader.click(point(seat).getByText('More on this point'))
    expect(store.getState().openPoints).toEqual([])
  })

  test('offers to share the point', async () => {
    const { reader } = renderPoints()
    await reader.click(point(draft).getByText('More on this point'))
    expect(within(fold(draft)).getByRole('button', { name: 'Share: Changes to the draft' })).toBeVisible()
  })
})

describe('a position that has changed', () => {
  test('says so, and leads to what it was before', async () => {
    const { reader, store } = renderPoints('', russiaMoved)
    expect(screen.getByText(/One position has changed\./)).toBeVisible()
    await reader.click(within(side(land, 'For')).getByRole('link', { name: 'Changed 12 January 2026' }))
    expect(store.getState().openPoints).toEqual(['territory'])
    const earlier = document.getElementById('points-territory_russia_was_1')
    expect(earlier).toHaveTextContent('Russia: was against until 12 January 2026. Asked for no land. It said so twice.')
  })

  test('cites what it rested on, and what tells of the change', () => {
    renderPoints('?point=territory', russiaMoved)
    const earlier = within(document.getElementById('points-territory_russia_was_1')!)
    expect(earlier.getByRole('link', { name: 'Paragraph 1 of 9, said' })).toBeVisible()
    expect(earlier.getByRole('link', { name: 'Paragraph 9 of 9, said' })).toBeVisible()
  })
})

test('a German story speaks German', () => {
  renderPoints('', irgendsee)
  expect(
    screen.getByText(/^Vier Streitpunkte\. Die Parteien sind so eingeordnet, wie es in den Quellen steht\./),
  ).toBeVisible()
  const lake = 'Soll der Irgendsee um einen halben Meter sinken?'
  expect(point(lake).getByText('Keine Angabe: Obertrübwasser.')).toBeVisible()
  expect(side(lake, 'Teils, teils')).toHaveTextContent('Geändert: 14. Mai 2091')
  expect(articleOf(lake)).toHaveTextContent('Uferfischereigenossenschaft: bis zum 14. Mai 2091 dagegen.')
})
