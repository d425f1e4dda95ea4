/** A story on paper: all that it says, with its refs, on few sheets that can be read. */
import { extractText, getDocumentProxy } from 'unpdf'
import { strait } from '../../fixtures/strait.ts'
import { fixtureSite } from '../support/addresses.ts'
import { frameOn, pastedInto } from '../support/frames.ts'
import { faintTexts } from '../support/faintText.ts'
import { readerTexts, says } from '../support/readerTexts.ts'
import { pointOn, story, talks, words } from '../support/talks.ts'
import { expect, open, type Page, test } from '../support/test.ts'

const a4 = { format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } } as const

/** One long sheet, for a frame: where a sheet ends, a browser cuts through its line of text. */
const roll = { width: '21cm', height: '200cm' } as const

/** Where a line ends, and whether letters stand close together, is the typesetter's business. */
const packed = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/g, '')

/** The text of each sheet. */
async function print(page: Page, paper: NonNullable<Parameters<Page['pdf']>[0]> = a4): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  const printed = await getDocumentProxy(new Uint8Array(await page.pdf(paper)))
  const { text } = await extractText(printed, { mergePages: false })
  return text.map(packed)
}

/** Ways to arrive at the printer: what is closed, filtered or out of the lens on the screen is on paper all the same. */
for (const way of ['', '?party=islands&view=quotes&about=treaty', '?view=timeline&theme=dark']) {
  test(`everything is on at most six sheets, printed from “${way}”`, async ({ page }) => {
    await open(page, talks + way)
    const sheets = await print(page)
    const text = sheets.join('')
    expect(readerTexts(strait).filter((one) => !says(text, packed(one)))).toEqual([])
    expect(sheets.length).toBeLessThanOrEqual(6)
    for (const control of [words.lens.hint, words.embedPanel.embed, words.share.copy, words.positions.pressPair])
      expect(text).not.toContain(packed(control))
  })
}

test('the first sheet is the summary: headline, grid, key points, and what each party wants', async ({ page }) => {
  await open(page, talks)
  const [first] = await print(page)
  const summary = [
    story.headline,
    ...story.points.map(({ rowLabel }) => rowLabel),
    ...story.keyPoints.map(({ text }) => text),
    ...story.parties.map(({ wants }) => wants.text),
  ]
  expect(summary.filter((one) => !first!.includes(packed(one)))).toEqual([])
})

test('nothing that belongs together is torn, and no heading stands alone at the foot of a sheet', async ({ page }) => {
  await open(page, talks)
  const sheets = await print(page)
  const isOnOne = (...texts: readonly string[]) =>
    sheets.some((sheet) => texts.every((text) => says(sheet, packed(text))))
  const torn = [
    ...story.points.filter(({ question, why }) => !isOnOne(question, why.text)).map(({ question }) => question),
    ...story.quotes
      .filter((quote) => !isOnOne(quote.words, quote.speaker.name, quote.occasion))
      .map((quote) => quote.words),
    ...[
      [words.heading('points', story), story.points[0]!.question],
      [words.heading('quotes', story), story.quotes[0]!.words],
      [words.heading('timeline', story), story.timeline[0]!.text],
      [words.heading('unknown', story), story.unknowns[0]!.text],
      [words.heading('sources', story), story.sources[0]!.title],
    ].flatMap(([heading, below]) => (isOnOne(heading!, below!) ? [] : heading)),
  ]
  expect(torn).toEqual([])
})

test('a framed card prints its own view and no more', async ({ page }) => {
  const code = `<iframe title="Explainer" src="${fixtureSite}${talks}?view=timeline" style="width:100%;height:1400px;border:0"></iframe>`
  await page.goto(pastedInto(700, code))
  const inside = page.locator('iframe').contentFrame()
  await expect(inside.locator('html')).toHaveAttribute('data-ready', '')
  const text = (await print(page)).join('')
  expect(text).toContain(packed(story.timeline[0]!.text))
  expect(text).not.toContain(packed(story.points[0]!.why.text))
  expect(text).not.toContain(packed(words.heading('quotes', story)))
  expect(text).not.toContain(packed(words.nav.next(words.views.unknown)))
})

for (const width of [360, 700]) {
  test(`a card in a host page ${width} px wide prints its view to the end, whatever is closed in it`, async ({
    page,
  }) => {
    const code = `<iframe title="Explainer" src="${fixtureSite}${talks}?view=points" style="width:100%;border:0"></iframe><script async src="${fixtureSite}/embed.js"></script>`
    await page.goto(pastedInto(width, code))
    const { inside, excess } = frameOn(page)
    await expect(inside.locator('html')).toHaveAttribute('data-ready', '')
    await expect.poll(excess).toBe(0)
    const text = (await print(page, roll)).join('')
    expect(story.points.filter(({ question }) => !says(text, packed(question)))).toEqual([])
    expect(story.points.filter(({ why }) => !says(text, packed(why.text)))).toEqual([])
  })
}

test('what the reader has picked can be read on paper, where grounds are not printed', async ({ page }) => {
  await open(page, `${talks}?party=norland,islands`)
  await pointOn(page, 'treaty')
    .getByRole('link', { name: /^Paragraph/ })
    .first()
    .click()
  await page.emulateMedia({ media: 'print' })
  expect(await faintTexts(page)).toEqual([])
})

test('a page in dark colours is printed in dark ink on white paper', async ({ page }) => {
  await open(page, `${talks}?theme=dark`)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(23, 24, 27)')
})
