/**
 * The explainer on a story that it has never seen: other parties, another number of them, several sources, earlier versions, another
 * language. All that is expected follows from the story.
 */
import { views } from '../../src/model/anchors.ts'
import { english } from '../../src/i18n/en/words.ts'
import { lensOn } from '../../src/model/lens.ts'
import { outlineOf } from '../../src/model/Outline.ts'
import { relationOn, relationsBetween } from '../../src/model/relations.ts'
import { storyOf } from '../../src/model/Story.ts'
import { changesOn, earlierOf } from '../../src/model/versions.ts'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { textsOf } from '../../src/article/checks/textsOf.ts'
import { irgendsee } from '../fixtures/irgendsee.ts'
import { fictions } from './fictions.ts'
import { foundByAxe } from './foundByAxe.ts'
import { expect, test, untilAlive, viewOf } from './test.ts'

const story = storyOf(irgendsee)
const outline = outlineOf(story)
const words = wordsFor(story.lang)
const address = `/${story.slug}/`
const [first, second] = story.parties

/** Each change of a position, with the ids of where it is told. */
const changes = story.points.flatMap((point) =>
  changesOn(point).map((change) => ({
    ...change,
    point,
    cell: `#positions-cell-${point.id}-by-${change.party.id}`,
    told: change.earlier.map((one) => ({
      ...one,
      place: `#positions-was-${point.id}-by-${change.party.id}-${one.index + 1}`,
    })),
  })),
)

test.use({ baseURL: fictions })

test('the story has what the first one has not, so that the tests below test something', () => {
  expect(changes.some(({ earlier }) => earlier.length > 1)).toBe(true)
  expect(story.parties.some(({ wants }) => wants.earlier)).toBe(true)
  expect(story.sources.length).toBeGreaterThan(1)
  expect(new Set(story.updates.map(({ kind }) => kind)).size).toBe(2)
})

test('has a column for each party, a row for each sticking point, and a blank where nothing is stated', async ({
  page,
}) => {
  await page.goto(address)
  const matrix = viewOf(page, words.headings.positions).getByRole('table')
  await expect(matrix.getByRole('columnheader')).toHaveText([
    words.stickingPoint,
    ...story.parties.map(({ name }) => name),
  ])
  await expect(matrix.getByRole('rowheader')).toHaveText([
    ...story.points.map(({ question }) => question),
    words.inShort,
  ])
  for (const { id, stands } of story.points) {
    for (const { party, position } of stands) {
      const cell = page.locator(`#positions-cell-${id}-by-${party.id}`)
      await expect(cell).toContainText(words.stances[position?.stance ?? 'unstated'])
      if (position) await expect(cell).toContainText(position.summary)
    }
  }
  const blanks = story.points.flatMap(({ stands }) => stands.filter(({ position }) => !position)).length
  expect(blanks).toBeGreaterThan(0)
  await expect(matrix.locator('tr[data-point]').getByText(words.stances.unstated)).toHaveCount(blanks)
})

test('quotes everybody who is quoted, in the quotation marks of its language', async ({ page }) => {
  await page.goto(address)
  const figures = viewOf(page, words.headings.quotes).getByRole('figure')
  await expect(figures).toHaveCount(story.quotes.length)
  const [open, close] = words.quotationMarks
  for (const quote of story.quotes) {
    const figure = page.locator(`#quotes-${quote.id}`)
    await expect(figure.locator('blockquote')).toHaveText(
      `${quote.before ?? ''}${open}${quote.words}${close}${quote.after ?? ''}`,
    )
    await expect(figure).toContainText(quote.speaker.name)
    await expect(figure.getByRole('link', { name: words.linkToQuote })).toBeVisible()
  }
})

test('marks what has changed, with the day, and nothing else', async ({ page }) => {
  await page.goto(address)
  for (const { cell, told } of changes) {
    await expect(page.locator(cell)).toContainText(words.changed(told[0]!.until.date))
  }
  const mark = words.changed('2091').replace('2091', '').trim()
  await expect(page.locator('tr[data-point]').getByText(mark)).toHaveCount(changes.length)
})

test('tells in the opened row what it was, until when, and what told of the change', async ({ page }) => {
  await page.goto(address)
  await untilAlive(page)
  for (const { point, told } of changes) {
    await page.locator(`#positions-row-${point.id} + tr summary`).click()
    for (const { place, version, until } of told) {
      await expect(page.locator(place)).toBeVisible()
      await expect(page.locator(place)).toContainText(words.was(version.stance, until.date))
      await expect(page.locator(place)).toContainText(version.detail ?? version.summary)
      await expect(page.locator(place)).toContainText(words.bases[version.basis])
      await expect(page.locator(place).getByRole('link')).toHaveCount(
        until.refs.length + (version.detailRefs ?? version.refs).length,
      )
    }
  }
})

test('tells on the card of a sticking point who has moved, and in the last row who wants something else now', async ({
  page,
}) => {
  await page.goto(address)
  for (const { point, party, told } of changes) {
    const card = page.locator(`#points-${point.id}`)
    for (const { version, until } of told) {
      const line = card.getByRole('listitem').filter({ hasText: words.was(version.stance, until.date) })
      await expect(line).toContainText(party.name)
      await expect(line.getByRole('link')).toHaveCount(until.refs.length)
    }
  }
  for (const { id, wants } of story.parties) {
    for (const { version, until } of earlierOf(wants)) {
      const cell = page.locator(`#positions-wants-${id}`)
      await expect(cell).toContainText(`${words.wantedUntil(until.date)} ${version.text}`)
    }
  }
})

test('leads from an earlier version to its paragraph, and back to it', async ({ page }) => {
  await page.goto(address)
  await untilAlive(page)
  const { point, told } = changes[0]!
  const [{ place, version }] = told as [(typeof told)[0]]
  await page.locator(`#positions-row-${point.id} + tr summary`).click()
  await page.locator(place).getByRole('link').last().click()
  const paragraph = page.locator(`#sources-${version.refs.at(-1)!.replace(':', '-')}`)
  await expect(paragraph).toBeFocused()
  await paragraph.getByRole('link', { name: words.backToStatement }).click()
  await expect(page.locator(place)).toBeFocused()
  await expect(page.locator(place)).toBeInViewport()
})

test('a link to an earlier version opens its row', async ({ page }) => {
  const { place } = changes[0]!.told[0]!
  await page.goto(`${address}${place}`)
  await untilAlive(page)
  await expect(page.locator(place)).toBeInViewport()
})

test('breaks no name apart on the scale of a card that has room for it, however narrow', async ({ page }) => {
  await page.setViewportSize({ width: 280, height: 800 })
  await page.goto(address)
  const names = page.locator('#points dl dd')
  expect(await names.count()).toBeGreaterThan(5)
  for (const name of await names.all()) {
    // In the reader's own font the longest may be wider than the card, and then it has to break.
    const { height, lineHeight, fits } = await name.evaluate((element) => {
      const [height, lineHeight] = [element.clientHeight, parseFloat(getComputedStyle(element).lineHeight)]
      const room = element.clientWidth
      element.setAttribute('data-measured', '')
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        '[data-measured]{position:absolute;width:max-content}[data-measured] *{white-space:nowrap;max-width:none!important}',
      )
      document.adoptedStyleSheets.push(sheet)
      const fits = element.clientWidth <= room
      document.adoptedStyleSheets.pop()
      element.removeAttribute('data-measured')
      return { height, lineHeight, fits }
    })
    if (fits) expect(height, await name.innerText()).toBeLessThan(1.9 * lineHeight)
  }
})

test('keeps a log of corrections and updates, the newest first, and leads there from the top', async ({ page }) => {
  await page.goto(address)
  await untilAlive(page)
  const newest = [...story.updates].sort((one, other) => (one.date < other.date ? 1 : -1))
  const entries = page.locator('#sources-updates').getByRole('listitem')
  await expect(entries).toHaveText(
    newest.map(({ kind, date, text }) => `${words.updateKinds[kind]}, ${words.date(date)}: ${text}`),
  )
  const { kind, date } = newest[0]!
  await page
    .getByRole('banner')
    .getByRole('link', { name: `${words.updated[kind]} ${words.shortDate(date)}` })
    .click()
  await expect(page.locator('#sources-updates')).toBeInViewport()
  await expect(page.locator('#sources-updates')).toBeFocused()
})

test('compares two parties in a sentence of its language, and says so in each row', async ({ page }) => {
  await page.goto(`${address}?party=${first!.id},${second!.id}`)
  await untilAlive(page)
  const lens = lensOn(outline, [first!.id, second!.id])
  if (lens.kind !== 'compare') throw new Error('No lens.')
  const { lead, rest } = words.compare(outline, lens.parties, relationsBetween(outline, ...lens.parties))
  await expect(viewOf(page, words.headings.positions).getByText(lead + rest)).toBeVisible()
  for (const point of outline.points) {
    const relation = relationOn(point, ...lens.parties)
    await expect(page.locator(`[data-relation="${point.id}"]`)).toHaveText(
      relation === 'incomparable' ? '' : words.relations[relation],
    )
  }
})

test('opens on the state that an address asks for', async ({ page }) => {
  const quote = story.quotes.at(-1)!
  await page.goto(`${address}?layout=card&view=quotes&quote=${quote.id}&theme=dark`)
  await expect(page.locator(`#quotes-${quote.id}`)).toHaveAttribute('data-marked', '')
  await expect(viewOf(page, words.headings.glance)).toBeHidden()
  await page.goto(`${address}?view=positions&point=${story.points.at(-1)!.id}`)
  await expect(page.getByText(story.points.at(-1)!.proposition)).toBeInViewport()
})

test('speaks one language, in the embed dialog as well', async ({ page }) => {
  await page.goto(address)
  await expect(page.locator('html')).toHaveAttribute('lang', story.lang)
  await untilAlive(page)
  await page.getByRole('button', { name: words.embed.open }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const own = textsOf(words).map(({ text }) => text)
  const foreign = textsOf(english).filter(({ text }) => text.length > 5 && !own.some((word) => word.includes(text)))
  expect(foreign.length).toBeGreaterThan(50)
  const text = await page.locator('body').innerText()
  expect(foreign.filter((word) => text.includes(word.text))).toEqual([])
})

test('brings no words of another language along', async ({ page, request }) => {
  const scriptOf = async (site: string) => {
    await page.goto(site)
    const app = await page.locator('#app').getAttribute('src')
    return (await request.get(new URL(app!, page.url()).href)).text()
  }
  const [own, other] = [await scriptOf(`${fictions}${story.slug}/`), await scriptOf('http://localhost:4173/')]
  // Not the scripts themselves, or a failure would print them.
  const speaks = (script: string) => [script.includes(words.lensHint), script.includes(english.lensHint)]
  expect(speaks(own)).toEqual([true, false])
  expect(speaks(other)).toEqual([false, true])
})

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false })

  test('all of the story can be read, with what was before and what was corrected', async ({ page }) => {
    await page.goto(address)
    for (const details of await page.locator('#positions details').all()) await details.locator('summary').click()
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
    const shown = [
      story.headline,
      ...story.points.map(({ question }) => question),
      ...story.quotes.map((quote) => quote.words),
      ...story.timeline.map((event) => event.text),
      ...story.unknowns.map((unknown) => unknown.text),
      ...story.updates.map((update) => update.text),
      ...story.sources.flatMap(({ paragraphs }) => paragraphs.map(({ gist }) => gist)),
      ...changes.flatMap(({ told }) => told.map(({ version }) => version.detail ?? version.summary)),
      ...changes.flatMap(({ told }) => told.map(({ version, until }) => words.was(version.stance, until.date))),
    ]
    for (const one of shown) expect(text).toContain(one)
  })
})

test('on paper the earlier versions are there as well, with every row open', async ({ page }) => {
  await page.goto(address)
  await page.emulateMedia({ media: 'print' })
  for (const { told } of changes) {
    for (const { place } of told) {
      await expect(page.locator(place)).toBeVisible()
      expect((await page.locator(place).boundingBox())?.height).toBeGreaterThan(20)
    }
  }
})

test('a browser that cannot open rows by style alone opens them before it prints, and closes them after', async ({
  page,
}) => {
  await page.goto(address)
  await untilAlive(page)
  const open = () => page.locator('details[open]').count()
  const before = await open()
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await open()).toBe(await page.locator('details').count())
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await open()).toBe(before)
  expect(new URL(page.url()).search).toBe('')
})

for (const theme of ['light', 'dark']) {
  for (const width of [375, 1100]) {
    test(`axe has nothing to say, ${theme}, ${width} px`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      const point = changes[0]!.point.id
      const states = [
        'layout=page',
        `layout=page&point=${point}&party=${first!.id}`,
        ...views.map((view) => `layout=card&view=${view}&party=${second!.id}`),
      ]
      for (const state of states) {
        await page.goto(`${address}?theme=${theme}&${state}`)
        await untilAlive(page)
        expect(await foundByAxe(page), state).toEqual([])
      }
    })
  }
}
