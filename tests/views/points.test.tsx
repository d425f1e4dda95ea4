/** What a reader finds in the sticking points. */
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../src/article/checks/checkArticle.ts'
import type { Article } from '../../src/article/schema/Article.ts'
import type { Position } from '../../src/article/schema/Position.ts'
import { strait } from '../fixtures/strait.ts'
import { PointsView } from '../../src/views/points/PointsView.tsx'
import { changed } from '../fixtures/changed.ts'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { summit } from '../fixtures/summit.ts'
import { renderView } from '../support/renderView.tsx'

const sandbank = 'Should the islands give up the sandbank that they still hold?'
const pilots = 'Should the coast give the islands pilots of their own?'
const treaty = 'Should the treaty be changed as the islands and the coast ask?'
const seat = 'Must the islands be part of the talks?'
const settlement = 'Should a settlement meet the coast’s expectations?'

/** The article on one point. */
const point = (question: string) => within(articleOf(question))
const articleOf = (question: string) => screen.getByText(question, { selector: 'h3' }).closest('article')!
/** The statements under a stance. */
const side = (question: string, stance: string) => point(question).getByText(stance, { selector: 'h4' }).parentElement!

/** The strait talks, in which Norland was of another mind on the sandbank before. */
const norlandMoved = changed(strait, 'points.sandbank.positions.norland', {
  ...strait.points.sandbank!.positions.norland!,
  since: { date: '2071-04-12', dateBasis: 'source', refs: ['courier:9'] },
  earlier: [
    {
      stance: 'against',
      text: 'Asked for no sand.',
      detail: 'It said so twice.',
      basis: 'said',
      refs: ['courier:1'],
    } satisfies Position,
  ],
})

function renderPoints(search = '', article: Article = strait) {
  return renderView(<PointsView />, { article, search })
}

describe('a sticking point', () => {
  test('has its place in the story, its question, and why it matters with what that rests on', () => {
    renderPoints()
    expect(point(seat).getByText('5 of 6')).toBeVisible()
    expect(point(seat).getByText(/The six hours at the lighthouse went ahead without the islands/)).toBeVisible()
    expect(point(seat).getByText(/six hours/).id).toBe('points-seat_why')
  })

  test('is called major where the source calls it that, and cites what says so once', () => {
    renderPoints()
    expect(point(sandbank).getByText('Major point')).toBeVisible()
    expect(point(seat).queryByText('Major point')).not.toBeInTheDocument()
    expect(point(pilots).getAllByRole('link', { name: 'Summary 2 of 3, reported' })).toHaveLength(1)
  })

  test('cites what calls it major by itself where why it matters rests on something else', () => {
    renderPoints('', changed(strait, 'points.sandbank.major.refs', ['courier:H']))
    const mark = point(sandbank).getByText('Major point').closest('p') as HTMLElement
    expect(within(mark).getByRole('link', { name: 'Headline, reported' })).toBeVisible()
  })

  test('has each party’s sentence under its stance, and says where it is only implied', () => {
    renderPoints()
    expect(side(sandbank, 'Against')).toHaveTextContent('Islands The mayor says that she will not hand over')
    expect(side(sandbank, 'For')).toHaveTextContent('Norland Holds a hard line')
    expect(side(sandbank, 'For')).toHaveTextContent('Implied')
    expect(side(sandbank, 'Against')).not.toHaveTextContent('Implied')
    expect(point(sandbank).queryByRole('heading', { name: 'Mixed' })).not.toBeInTheDocument()
  })

  test('says of no party that only its position is known, where it is that of some members', () => {
    const delta = summit.points.year!.positions.delta!
    renderPoints('', changed(summit, 'points.year.positions', { delta }))
    expect(point('From which year on do the shares hold?').getByText(/^Not stated: /)).toHaveTextContent(/^[^.]*\.$/)
  })

  test('tells which parties state nothing, that only one does, or that all do', () => {
    renderPoints()
    expect(point(sandbank).getByText('Not stated: Harbour League, Coast.')).toBeVisible()
    expect(point(pilots).getByText(/Only the islands’ position is in the article\./)).toHaveTextContent(
      'Not stated: Norland, Harbour League, Coast. Only the islands’ position is in the article.',
    )
    expect(point(treaty).getByText('All four parties have a stated position.')).toBeVisible()
  })

  test('leads to its neighbours by their short words, and to none where there is none', () => {
    renderPoints()
    expect(point(sandbank).queryByRole('link', { name: /^Previous point/ })).not.toBeInTheDocument()
    expect(point(sandbank).getByRole('link', { name: 'Next point: Pilots in the strait' })).toHaveTextContent(
      '↓ Pilots',
    )
    expect(point(settlement).queryByRole('link', { name: /^Next point/ })).not.toBeInTheDocument()
  })

  test('names a neighbour by the word that shows, for who speaks to the page', () => {
    renderPoints('', changed(strait, 'points.sandbank.short', 'Bar'))
    expect(point(pilots).getByRole('link', { name: 'Previous point: Bar' })).toHaveTextContent('↑ Bar')
  })

  test('is marked once a link has led to it', async () => {
    const { reader } = renderPoints()
    await reader.click(point(sandbank).getByRole('link', { name: /^Next point/ }))
    expect(articleOf(pilots)).toHaveClass('landed')
    expect(articleOf(sandbank)).not.toHaveClass('landed')
  })
})

describe('through the lens', () => {
  test('a reader who compares two parties reads on each point what comes of it', () => {
    renderPoints('?party=norland,islands')
    expect(point(sandbank).getByText('Clash')).toBeVisible()
    expect(point(pilots).getByText('Nothing to compare: Norland not stated')).toBeVisible()
  })

  test('a reader who follows one party reads where it stands, and that it is not stated', () => {
    renderPoints('?party=islands')
    expect(point(sandbank).getByText('Islands: against')).toBeVisible()
    expect(point(settlement).getByText('Islands: not stated')).toBeVisible()
  })

  test('a reader without a lens reads no finding', () => {
    renderPoints()
    expect(screen.queryByText('Clash')).not.toBeInTheDocument()
    expect(screen.queryByText('Islands: against')).not.toBeInTheDocument()
  })
})

describe('the quotations on a point', () => {
  test('stand inside their sentence, with who said them, as what and where', () => {
    renderPoints()
    const figure = point(settlement).getByRole('figure')
    expect(figure).toHaveTextContent('If the coast barred the way, “we sail this very night”.')
    expect(figure).toHaveTextContent('Orm Vedel, admiral of Norland, earlier on the day of the talks')
    expect(within(figure).getByRole('link', { name: 'Paragraph 3 of 9, said' })).toBeVisible()
  })

  test('lead to their place among the quotes', async () => {
    const { reader, store } = renderPoints()
    await reader.click(point(settlement).getByRole('link', { name: /we sail this very night/ }))
    expect(store.getState()).toMatchObject({ view: 'quotes', quote: 'sail' })
  })

  test('are three at most; the way to the others shows the quotes on this point alone', async () => {
    const more = Object.fromEntries(
      [1, 2, 3].map((at) => [`more-${at}`, { ...strait.quotes.sail!, words: `Word ${at}` }]),
    )
    const { reader, store } = renderPoints('', { ...strait, quotes: { ...strait.quotes, ...more } })
    expect(point(settlement).getAllByRole('figure')).toHaveLength(3)
    await reader.click(point(settlement).getByRole('link', { name: '1 more quote' }))
    expect(store.getState()).toMatchObject({ view: 'quotes', topic: 'settlement' })
  })
})

describe('more on a point', () => {
  const fold = (question: string) => point(question).getByText('More on this point').closest('details')!

  test('shows what for and against mean, how we know each position, and what is still unknown', async () => {
    const { reader, store } = renderPoints()
    await reader.click(point(treaty).getByText('More on this point'))
    expect(store.getState().openPoints).toEqual(['treaty'])
    expect(fold(treaty)).toHaveTextContent('The treaty is amended as the islands and the coast seek.')
    expect(fold(treaty)).toHaveTextContent('Norland: reported by the article. Of the treaty itself, Norland agrees')
    expect(fold(treaty)).toHaveTextContent('Harbour League: said, in its own words. By whose wishes is not public.')
    expect(fold(treaty)).toHaveTextContent('Which parts of the treaty Norland accepts, and which it rejects Implied')
  })

  test('names the sources of that position, and not all of the story', () => {
    renderPoints('', summit)
    const year = 'From which year on do the shares hold?'
    expect(fold(year)).toHaveTextContent('Upper Valley: reported by the article.')
  })

  test('cites what a condition rests on besides the sentence itself', async () => {
    const { reader } = renderPoints()
    await reader.click(point(settlement).getByText('More on this point'))
    const line = within(fold(settlement)).getByText(/He also warns that Norland is ready/)
    expect(within(line).getByRole('link', { name: 'Paragraph 3 of 9, reported' })).toBeVisible()
    expect(side(settlement, 'Against')).not.toHaveTextContent('He also warns')
  })

  test('is open where the address says so, and closes again', async () => {
    const { reader, store } = renderPoints('?point=seat')
    expect(fold(seat)).toHaveProperty('open', true)
    expect(fold(sandbank)).toHaveProperty('open', false)
    await reader.click(point(seat).getByText('More on this point'))
    expect(store.getState().openPoints).toEqual([])
  })

  test('offers to share the point', async () => {
    const { reader } = renderPoints()
    await reader.click(point(treaty).getByText('More on this point'))
    expect(within(fold(treaty)).getByRole('button', { name: 'Share: Changes to the treaty' })).toBeVisible()
  })
})

describe('a position that has changed', () => {
  test('says so, and leads to what it was before', async () => {
    const { reader, store } = renderPoints('', norlandMoved)
    expect(screen.getByText(/One position has changed\./)).toBeVisible()
    await reader.click(within(side(sandbank, 'For')).getByRole('link', { name: 'Changed 12 April 2071' }))
    expect(store.getState().openPoints).toEqual(['sandbank'])
    const earlier = document.getElementById('points-sandbank_norland_was_1')
    expect(earlier).toHaveTextContent('Norland: was against until 12 April 2071. Asked for no sand. It said so twice.')
  })

  test('says why it was mixed', () => {
    const path = 'points.sandbank.positions.norland.earlier.0'
    const mixed = { ...norlandMoved.points.sandbank!.positions.norland!.earlier![0], stance: 'mixed' }
    renderPoints('', changed(norlandMoved, path, { ...mixed, onCondition: { text: 'the pilots stay' } }))
    expect(document.getElementById('points-sandbank_norland_was_1')).toHaveTextContent(
      'Norland: was on a condition until 12 April 2071: the pilots stay. Asked for no sand. It said so twice.',
    )
  })

  test('is told of the members whose it was, and not of the whole party', () => {
    const { delta } = summit.points.year!.positions
    renderPoints(
      '',
      changed(summit, 'points.year.positions.delta', {
        ...delta,
        since: { date: '2061-09-13', dateBasis: 'source', refs: ['herald:9'] },
        earlier: [{ ...delta, value: 2070, text: 'Could wait.' }],
      }),
    )
    expect(document.getElementById('points-year_delta_was_1')).toHaveTextContent(
      'Sarn (member of the Delta League): was 2070 until 13 September 2061. Could wait.',
    )
  })

  test('cites what it rested on, and what tells of the change', () => {
    renderPoints('?point=sandbank', norlandMoved)
    const earlier = within(document.getElementById('points-sandbank_norland_was_1')!)
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

describe('the fold under a point', () => {
  test('does not say that a party took another side where it only says another thing', () => {
    const { norland } = strait.points.sandbank!.positions
    const path = 'points.sandbank.positions.norland.earlier.0.stance'
    renderPoints('?point=sandbank', changed(norlandMoved, path, norland!.stance))
    expect(point(sandbank).getByText(/Asked for no sand/)).toHaveTextContent(
      'Norland: was also for until 12 April 2071.',
    )
  })

  const norlandRests = (story: Article) => {
    renderPoints('?point=treaty', story)
    const fold = point(treaty)
      .getByText(/Of the treaty itself, Norland agrees/)
      .closest('p') as HTMLElement
    return within(fold)
      .getAllByRole('link')
      .map(({ textContent }) => textContent)
  }

  test('rests a position on the paragraphs of its sentence and on those of its detail', () => {
    expect(norlandRests(strait)).toEqual(['3', '2', '4'])
  })

  test('loses none of them where an editor repeats one, and shows it once', () => {
    const path = 'points.treaty.positions.norland.detailRefs'
    const repeated = changed(strait, path, ['courier:3', 'courier:2'])
    expect(norlandRests(repeated)).toEqual(['3', '2'])
    expect(checkArticle(repeated)).toMatchObject([{ severity: 'warning', path: `${path}.0`, value: 'courier:3' }])
  })
})
