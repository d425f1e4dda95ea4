/** What a reader finds where talks are more than for and against: the made-up week on the river. */
import { screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { GlanceView } from '../../src/views/glance/GlanceView.tsx'
import { PointsView } from '../../src/views/points/PointsView.tsx'
import { PositionsView } from '../../src/views/positions/PositionsView.tsx'
import { QuotesView } from '../../src/views/quotes/QuotesView.tsx'
import { TimelineView } from '../../src/views/timeline/TimelineView.tsx'
import { changed } from '../fixtures/changed.ts'
import { harbour } from '../fixtures/harbour.ts'
import { strait } from '../fixtures/strait.ts'
import { summit } from '../fixtures/summit.ts'
import { summitInGerman } from '../fixtures/summitInGerman.ts'
import { renderView } from '../support/renderView.tsx'

const glance = (search = '', article: typeof summit = summit) => renderView(<GlanceView />, { article, search })
const points = (search = '') => renderView(<PointsView />, { article: summit, search })
const quotes = (search = '') =>
  renderView(
    <>
      <style>{'.hidden { display: none }'}</style>
      <QuotesView />
    </>,
    { article: summit, search },
  )
const row = (name: RegExp) => within(screen.getByRole('rowheader', { name }).closest('tr')!)
const pointOf = (question: RegExp) => screen.getByRole('heading', { level: 3, name: question }).closest('article')!
/** What stands under the heading of a side. */
const side = (question: RegExp, heading: string) =>
  within(pointOf(question)).getByRole('heading', { level: 4, name: heading }).parentElement!
const year = /From which year/
const gauge = /gauge stand/
const fund = /one fund/
const share = /How much/
const draft = /Which draft/

describe('how it ended', () => {
  test('stands at the top, with the day and what it comes to', () => {
    glance()
    expect(screen.getByText('The talks ended in a deal, 14 September 2061')).toBeVisible()
    expect(screen.getByText(/^All who were still at the table/)).toHaveTextContent('signed a treaty')
  })

  test('is not told where a story does not tell', () => {
    glance('', strait)
    expect(screen.queryByText(/^The talks/)).not.toBeInTheDocument()
  })

  test('stands at each point, with who settled what alone', () => {
    points()
    const outcomes = [draft, share, year, gauge, fund].map(
      (question) => within(pointOf(question)).getAllByRole('heading', { level: 4 })[0]?.textContent,
    )
    expect(outcomes).toEqual([
      'Agreed, 14 September 2061',
      'Agreed',
      'Put off',
      'Settled by the City of Melk alone',
      'Left out of the deal',
    ])
    expect(within(pointOf(year)).getByText(/second round is to set the year/)).toBeVisible()
  })

  test('is a word in its row of the grid', () => {
    glance()
    expect(screen.getByRole('rowheader', { name: /^All pay into one fund/ })).toHaveTextContent('→ Left out')
    expect(screen.getByRole('rowheader', { name: /^The year/ })).toHaveTextContent('→ Put off')
  })

  test('which its arrow leads to where text runs from right to left', () => {
    glance('', { ...summit, dir: 'rtl' })
    expect(screen.getByRole('rowheader', { name: /^The year/ })).toHaveTextContent('← Put off')
  })

  test('puts headings and sentences in the past', () => {
    glance('?party=valley,delta')
    expect(screen.getByText(/^The Upper Valley and the Delta League clashed on the draft/)).toBeVisible()
    renderView(<PositionsView />, { article: summit })
    expect(screen.getByRole('heading', { name: 'Who clashed with whom' })).toBeVisible()
    expect(screen.getAllByText('Clashed').length).toBeGreaterThan(0)
    expect(screen.queryByText('Clash', { selector: 'b' })).not.toBeInTheDocument()
    points()
    expect(screen.getByRole('heading', { name: 'Where they were stuck' })).toBeVisible()
    expect(screen.getByText(/^Five sticking points\. Each party stood where/)).toBeVisible()
  })

  test('and leaves them in the present where talks go on', () => {
    renderView(<PointsView />, { article: changed(summit, 'talks.state', 'paused') })
    expect(screen.getByRole('heading', { name: 'Where they are stuck' })).toBeVisible()
  })
})

describe('the grid', () => {
  test('asks for or against only where every point does', () => {
    glance()
    expect(screen.getByRole('columnheader', { name: /^Where each stood on/ })).toBeVisible()
    glance('', strait)
    expect(screen.getByRole('columnheader', { name: /^Who is for or against/ })).toBeVisible()
    glance('', summitInGerman)
    expect(screen.getByRole('columnheader', { name: /^Wer stand wo/ })).toBeVisible()
  })

  test('names what is chosen and how much is wanted', () => {
    glance()
    expect(screen.getByRole('rowheader', { name: /^The draft/ })).toHaveTextContent('A: the draft with the dams; B:')
    expect(row(/^The draft/).getByRole('button', { name: /^Delta League/ })).toHaveTextContent('B/0')
    expect(
      row(/^The draft/).getByRole('button', {
        name: 'Delta League on the draft: the draft with gauges or no draft at all',
      }),
    ).toBeVisible()
    expect(row(/^The summer/).getByRole('button', { name: /: 50 to 60 per cent$/ })).toHaveTextContent('50–60%')
    expect(row(/^The year/).getByRole('button', { name: /: 2070$/ })).toHaveTextContent('2070')
  })

  test('has a word and a mark of its own for each kind of mixed and of silence, and names them in its key', () => {
    const { container } = glance()
    const words = ['In part', 'On a condition', 'Divided', 'Some members', 'Gave no answer', 'Present, not quoted']
    for (const word of words) {
      const key = screen.getByText(new RegExp(`^(\\d of them: )?${word}$`, 'i'), { selector: 'figcaption *' })
      const mark = key.querySelector('[data-mark]')?.getAttribute('data-mark')
      const cells = screen.getAllByRole('button', { name: new RegExp(`: ${word}$`, 'i') })
      expect(cells.length).toBeGreaterThan(0)
      for (const cell of cells) expect(cell.querySelector('[data-mark]')).toHaveAttribute('data-mark', mark)
    }
    const marks = [...container.querySelectorAll('figcaption [data-mark]')].map((mark) =>
      mark.getAttribute('data-mark'),
    )
    expect(new Set(marks).size).toBe(marks.length)
    glance('', strait)
    expect(screen.getAllByText('Mixed')).toHaveLength(1)
    expect(screen.getAllByText('In part')).toHaveLength(1)
  })

  test('tells in the line of a cell that a party was asked and gave no answer, or that nothing is said of it', async () => {
    const { reader } = glance()
    await reader.click(row(/^All pay/).getByRole('button', { name: /^City of Melk/ }))
    expect(screen.getByText(/^Asked, and gave no answer: City of Melk\./)).toBeVisible()
    expect(screen.queryByText('The sources do not say.')).not.toBeInTheDocument()
    await reader.click(row(/^All pay/).getByRole('button', { name: /^Millers/ }))
    expect(screen.getByText('The sources do not say.')).toBeVisible()
  })
})

describe('what only some members want', () => {
  test('has neither the stance of their bloc nor its name alone, in the cell and its line', async () => {
    const { reader } = glance()
    const cell = row(/^All pay/).getByRole('button', { name: 'Delta League on the fund: some members' })
    expect(row(/^The year/).getByRole('button', { name: /^Delta/ })).not.toHaveTextContent('2065')
    await reader.click(cell)
    const line = screen.getByText('Only Sarn and Lisse: for').parentElement!
    expect(line).toHaveTextContent(/^Sarn and Lisse members of the Delta League · Some members/)
    expect(within(line).queryByText('Delta League')).not.toBeInTheDocument()
  })

  test('names the members at the point, and how we know it of them', () => {
    points()
    expect(side(fund, 'Mixed')).toHaveTextContent(
      /Sarn and Lisse members of the Delta League Only Sarn and Lisse: for Sarn and Lisse asked for it/,
    )
    expect(within(pointOf(fund)).queryByRole('heading', { name: 'For' })).not.toBeInTheDocument()
    expect(within(pointOf(fund)).queryByText('Delta League')).not.toBeInTheDocument()
    expect(within(pointOf(year)).getByText(/^Sarn \(member of the Delta League\):$/)).toBeInTheDocument()
  })

  test('counts as mixed, and the lens says that it is some of them', () => {
    renderView(<PositionsView />, { article: summit })
    const card = screen.getByRole('heading', { level: 3, name: 'Delta League' }).closest('article')!
    expect(card).toHaveTextContent('Mixed on 3, a choice or an amount on 2')
    expect(card).toHaveTextContent('Nour Haddan water minister of Sarn · for Sarn only')
    points('?party=delta')
    expect(screen.getByText('Delta League: some members', { selector: `#points-fund *` })).toBeVisible()
  })

  test('is told of the member where it is quoted', () => {
    quotes()
    const figure = screen.getByText(/^A river does not wait/).closest('figure')!
    expect(figure).toHaveTextContent('Sarn member of the Delta League Nour Haddan')
    expect(within(figure).queryByText('Delta League')).not.toBeInTheDocument()
    expect(screen.getByText(/^A river does not wait/)).not.toHaveClass('text-hue')
    expect(screen.getByText(/^First we drink/)).toHaveClass('text-hue')
  })

  test('the same in German', () => {
    renderView(<PointsView />, { article: summitInGerman })
    expect(side(/einen Fonds/, 'Teils, teils')).toHaveTextContent(
      'Sarn und Lisse gehören zu: Deltabund Nur Sarn und Lisse: dafür',
    )
  })
})

test('the key of the grid says which of those that are not stated the sources speak of', () => {
  renderView(<GlanceView />, { article: summit })
  const key = screen.getByText(/^Not stated: /).closest('figcaption')
  expect(key).toHaveTextContent(/Not stated: \d+ of \d+ 2 of them: gave no answer 1 of them: present, not quoted /)
})

test('a party that has left still has its column, and the key of the grid says since when it is gone', () => {
  renderView(<GlanceView />, { article: summit })
  const link = screen.getByRole('link', { name: 'The Millers’ Union left the talks on 12 September 2061.' })
  expect(link).toHaveAttribute('href', '#positions-mills_left')
})

test('and in German', () => {
  renderView(<GlanceView />, { article: summitInGerman })
  expect(screen.getByText(/^Ausgeschieden am 12\. September 2061: /)).toBeVisible()
})

test('the grid says what one more press does', () => {
  glance('?party=delta,city')
  expect(screen.getByText('A third party takes the place of the first.')).toBeVisible()
  expect(screen.queryByText(/^Pick one party to follow it/)).not.toBeInTheDocument()
})

test('the key of the grid has only stances that stand there', () => {
  renderView(<GlanceView />, { article: changed(harbour, 'points.ferry.positions.dockers.stance', 'for') })
  expect(screen.getByText('For').closest('figcaption')).not.toHaveTextContent('Mixed')
})

describe('a sticking point', () => {
  test('has those who choose or name the same under it, from the least to the most', () => {
    points()
    const heads = (question: RegExp) =>
      within(pointOf(question))
        .getAllByRole('heading', { level: 4 })
        .map((head) => head.textContent.trim())
    expect(heads(share).slice(1, 4)).toEqual(['30 per cent', '30 to 50 per cent', '50 to 60 per cent'])
    expect(side(share, '30 per cent')).toHaveTextContent('Delta League Asked for less than a third.')
    expect(side(draft, 'The draft with gauges or no draft at all')).toHaveTextContent('Delta League')
  })

  test('says why a stance is mixed, and leads to what a condition waits for', () => {
    points()
    expect(side(gauge, 'Mixed')).toHaveTextContent('On a condition: the share comes first (Waits for: The share of')
    expect(within(side(gauge, 'Mixed')).getByRole('link', { name: 'The share of the valley' })).toHaveAttribute(
      'href',
      '#points-share',
    )
    expect(side(gauge, 'Mixed')).toHaveTextContent('Divided: Ambo’s own mills are against')
    expect(side(gauge, 'Mixed')).toHaveTextContent('In part: the large wheels')
  })

  test('says who tells what a party did not say itself', () => {
    points()
    expect(side(gauge, 'Against')).toHaveTextContent('Calls them an insult. Told by Ruth Amsel, judge')
    expect(side(draft, 'No draft at all')).toHaveTextContent('Told by one observer')
    expect(side(draft, 'The draft with gauges')).not.toHaveTextContent('Told by')
  })

  test('tells three silences apart', () => {
    points()
    expect(within(pointOf(year)).getByText('Not stated: Millers’ Union.')).toBeVisible()
    expect(within(pointOf(year)).getByText(/^Asked, and gave no answer: City of Melk\./)).toBeVisible()
    expect(within(pointOf(share)).getByText(/^Present, but not quoted on it: Millers’ Union\./)).toBeVisible()
  })

  test('does not say of who took no position that it was asked', () => {
    renderView(<PointsView />, { article: changed(summit, 'points.year.silences.city.kind', 'noPosition') })
    expect(within(pointOf(year)).getByText(/^Took no position: City of Melk\./)).toBeVisible()
    expect(within(pointOf(year)).queryByText(/Asked/)).not.toBeInTheDocument()
  })

  test('says how far two amounts are apart', () => {
    points('?party=valley,delta')
    expect(within(pointOf(year)).getByText(/5 years apart/)).toHaveTextContent('Partly · 5 years apart')
    expect(within(pointOf(share)).getByText(/20 percentage points apart/)).toHaveTextContent('Clash')
    expect(within(pointOf(draft)).queryByText(/apart/)).not.toBeInTheDocument()
  })

  test('tells at second hand what it has at second hand', () => {
    points()
    expect(within(pointOf(gauge)).getByText(/according to Ruth Amsel/)).toBeVisible()
  })
})

describe('who speaks for no party', () => {
  test('is told what they are, and has a topic of their own', async () => {
    const { reader } = quotes()
    expect(screen.getByText(/^Nobody slept/).closest('figure')).toHaveTextContent('Mediator Ruth Amsel')
    await reader.click(screen.getByRole('button', { name: 'Other voices 3' }))
    expect(screen.getAllByRole('figure').map((figure) => figure.querySelector('b')?.textContent)).toEqual([
      'Ruth Amsel',
      'One observer',
      'Treaty on the waters of the Ouda',
    ])
  })

  test('is outside every lens', () => {
    for (const party of ['valley', 'delta', 'mills', 'city']) {
      const { container } = quotes(`?party=${party}`)
      const shown = within(container)
        .queryAllByRole('figure')
        .map((figure) => figure.textContent)
      expect(shown.filter((text) => /Mediator|Observer|Document/.test(text))).toEqual([])
    }
  })

  test('stands in the timeline with what they are', () => {
    renderView(<TimelineView />, { article: summit })
    expect(screen.getByText(/treaty was signed/).closest('li')).toHaveTextContent('Ruth Amsel (Mediator, judge)')
  })
})

describe('a quotation', () => {
  test('in translation says so, and shows the original in its own language and direction', () => {
    quotes()
    expect(screen.getByText(/^A river/).closest('figure')).toHaveTextContent(
      '(translated by the Herald) In the original:',
    )
    const original = screen.getByText('النهر لا ينتظر عاماً يناسبكم.')
    expect(original).toHaveAttribute('lang', 'ar')
    expect(original).toHaveAttribute('dir', 'rtl')
  })

  test('at second hand says who heard it', () => {
    quotes()
    expect(screen.getByText(/^a policeman/).closest('figure')).toHaveTextContent('(according to Ruth Amsel, judge)')
  })

  test('in two paragraphs opens each of them anew', () => {
    quotes()
    expect(screen.getByText(/^Nobody slept/).closest('blockquote')).toHaveTextContent(
      /^“Nobody slept\. “I told them that “a signature at four is as good as one at noon”, and then we signed\.”$/,
    )
  })

  test.each([
    [/^Copy: “Nobody slept/, /^“Nobody slept\. I told them that .* and then we signed\.” — Ruth Amsel, judge, after/],
    [
      /^Copy: “a policeman/,
      /“a policeman \[…\] at every wheel”\. — One observer, .*\(according to Ruth Amsel, judge\)\n/,
    ],
    [/^Copy: “A river/, /\(translated by the Herald\)\n/],
  ])('is copied with all of its words, and how it came to us: %s', async (name, text) => {
    const writeText = vi.fn<(text: string) => Promise<void>>()
    const { reader } = quotes()
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await reader.click(screen.getByRole('button', { name }))
    vi.unstubAllGlobals()
    expect(writeText.mock.calls[0]?.[0]).toMatch(text)
  })
})

describe('the timeline and the parties', () => {
  test('tell what is still to come, and by when', () => {
    renderView(<TimelineView />, { article: summit })
    expect(screen.getByText(/Three parliaments/).closest('li')).toHaveTextContent('(December 2061) Deadline')
    expect(screen.getByText(/second round/).closest('li')).toHaveTextContent('To come')
    expect(screen.getByText(/millers left/).closest('li')).not.toHaveTextContent(/Deadline|To come/)
  })

  test('tell who joined and who left', () => {
    renderView(<PositionsView />, { article: summit })
    expect(screen.getByText('Has taken part since 10 September 2061')).toBeVisible()
    expect(screen.getByText('Left the talks on 12 September 2061')).toBeVisible()
    expect(screen.getAllByText(/^Has taken part|^Left the/)).toHaveLength(2)
  })
})
