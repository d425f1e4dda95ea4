/** The first story on paper: all that it says, with its refs, on pages that can be read. */
import { extractText, getDocumentProxy } from 'unpdf'
import { english } from '../../src/i18n/en/words.ts'
import { storyOf } from '../../src/model/Story.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { allOfText } from './allOfText.ts'
import { expect, type Page, test, untilAlive } from './test.ts'

const story = storyOf(kremlinTalks)

/** Ways to arrive at the printer: what is closed, filtered or out of the lens on the screen is on paper all the same. */
const ways = ['', '?party=ukraine&view=quotes&point=changes', '?layout=card&view=timeline&theme=dark']

const a4 = { format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } } as const

/** The text of each sheet. Where a line ends, and whether letters stand close together, is the typesetter's business. */
async function print(page: Page, options: Parameters<Page['pdf']>[0] = a4): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  const pdf = await page.pdf(options)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false })
  return text.map(packed)
}

const packed = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2010-]+/g, '')

for (const way of ways) {
  test(`everything is on paper, printed from “/${way}”`, async ({ page }) => {
    await page.goto(`/${way}`)
    await untilAlive(page)
    const text = (await print(page)).join('')
    expect(allOfText.filter((sentence) => !text.includes(packed(sentence)))).toEqual([])
    for (const control of [english.showEverybody, english.lensHint, english.embed.open, english.copyOutcomes.idle]) {
      expect(text).not.toContain(packed(control))
    }
  })
}

test('each statement has the paragraphs that it rests on behind it', async ({ page }) => {
  await page.goto('/')
  const text = (await print(page)).join('')
  const signs = (refs: readonly string[]) => refs.map((ref) => `¶${ref.replace(/^\w+:/, '')}`)
  const statements = [
    ...story.points.flatMap(({ why, stands }) => [
      why,
      ...stands.flatMap(({ position }) => (position ? [{ text: position.summary, refs: position.refs }] : [])),
    ]),
    ...story.parties.map(({ wants }) => wants),
    ...story.timeline,
    ...story.unknowns,
  ]
  expect(statements.length).toBeGreaterThan(30)
  const without = statements.filter(({ text: words, refs }) => {
    const orders = text
      .split(packed(words))
      .slice(1)
      .map((after) => after.slice(0, signs(refs).join('').length))
    const wanted = Array.from(signs(refs).join('')).sort().join('')
    return !orders.some((behind) => Array.from(behind).sort().join('') === wanted)
  })
  expect(without.map(({ text }) => text)).toEqual([])
  for (const { words, refs } of story.quotes) expect(text, words).toMatch(new RegExp(`${signs(refs)[0]}`))
})

test('where there is room for columns, each sheet of the matrix has the names of the parties', async ({ page }) => {
  await page.goto('/')
  const sheets = await print(page, { ...a4, landscape: true })
  const names = packed(story.parties.map(({ name }) => name).join(''))
  const first = sheets.findIndex((sheet) =>
    sheet.includes(packed(`${english.headings.positions}${english.positionsLede(story)}`)),
  )
  const last = sheets.findIndex(
    (sheet) => sheet.includes(packed(english.inShort)) && sheet.includes(packed(story.parties[3]!.wants.text)),
  )
  expect(last).toBeGreaterThan(first + 1)
  for (const sheet of sheets.slice(first + 1, last + 1)) expect(sheet).toContain(names)
})

test('nothing that belongs together is cut, and no heading stands alone at the foot of a sheet', async ({ page }) => {
  await page.goto('/')
  const sheets = await print(page)
  const isOnOne = (...texts: readonly string[]) =>
    sheets.some((sheet) => texts.every((text) => sheet.includes(packed(text))))
  const cut = [
    ...story.points
      .filter(({ question, why }) => !isOnOne(english.ordinal(1, 6).slice(1), question, why.text))
      .map(({ question }) => question),
    ...story.quotes
      .filter(({ words, speaker, occasion }) => !isOnOne(words, speaker.name, occasion))
      .map(({ words }) => words),
  ]
  expect(cut).toEqual([])
  const firstUnder: readonly (readonly [string, string])[] = [
    [english.headings.positions, story.points[0]!.question],
    [english.headings.points, english.ordinal(1, story.points.length)],
    [english.headings.quotes, story.quotes[0]!.words],
    [english.headings.timeline, story.timeline[0]!.text],
    [english.headings.sources, story.sources[0]!.title],
  ]
  for (const [heading, first] of firstUnder) expect(isOnOne(heading, first), heading).toBe(true)
})

test('a page in dark colours is printed in dark ink on white paper', async ({ page }) => {
  await page.goto('/?theme=dark')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('body')).toHaveCSS('color', 'rgb(23, 24, 27)')
})
