/** What somebody who listens to the page is told: headers of each cell, states of each control, one sentence when the lens changes. */
import { englishApp } from '../../src/i18n/en/appWords.ts'
import { outlineOf } from '../../src/model/Outline.ts'
import { pairsOf } from '../../src/model/relations.ts'
import { storyOf } from '../../src/model/Story.ts'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { type AccessNode, accessTree, allOf, heard } from './accessTree.ts'
import { expect, test, untilAlive, viewOf } from './test.ts'

const story = storyOf(kremlinTalks)
const outline = outlineOf(story)
const words = wordsFor(story.lang)
const names = story.parties.map(({ name }) => name)

/** The rows of the matrix that compare, without what each of them opens. */
const rowsOf = (table: AccessNode) => allOf(table, 'row').filter((row) => allOf(row, 'rowheader').length > 0)

for (const width of [375, 1100]) {
  test(`each cell of the matrix has the header of its row and of its column, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/')
    await untilAlive(page)
    const tables = allOf(await accessTree(page), 'table')
    expect(tables.map(({ name }) => name)).toEqual([words.headings.positions])
    const [matrix] = tables
    expect(allOf(matrix!, 'columnheader').map(heard)).toEqual([words.stickingPoint, ...names])
    const rows = rowsOf(matrix!)
    expect(rows.map((row) => heard(allOf(row, 'rowheader')[0]!))).toEqual([
      ...story.points.map(({ question }) => question),
      words.inShort,
    ])
    for (const [at, row] of rows.entries()) {
      // A header and a cell for each party, in the order of the columns: that is how a browser finds the headers of a cell.
      expect(row.children.map(({ role }) => role)).toEqual(['rowheader', ...names.map(() => 'cell')])
      const cells = allOf(row, 'cell').map(heard)
      for (const [column, cell] of cells.entries()) {
        const { party, position } = story.points[at]?.stands[column] ?? { party: story.parties[column]! }
        if (at < story.points.length) expect(cell).toContain(words.stances[position?.stance ?? 'unstated'])
        expect(cell).toContain(position?.summary ?? (at < story.points.length ? '' : party.wants.text))
        // Where there is no column to see, the cell says whose it is.
        if (width === 375) expect(cell.startsWith(party.name), cell).toBe(true)
      }
    }
  })
}

test('where parties outside the lens are left out, so are their headers: a cell has its own party’s', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto('/?party=ukraine')
  await untilAlive(page)
  const [matrix] = allOf(await accessTree(page), 'table')
  expect(allOf(matrix!, 'columnheader').map(heard)).toEqual([words.stickingPoint, 'Ukraine'])
  for (const row of rowsOf(matrix!)) {
    expect(allOf(row, 'cell').map((cell) => heard(cell).startsWith('Ukraine'))).toEqual([true])
  }
})

test('each control of the lens has a name and says whether it is on', async ({ page }) => {
  await page.goto('/')
  await untilAlive(page)
  const lens = async () =>
    allOf(await accessTree(page), 'checkbox').map(({ name, properties }) => [name, properties.checked])
  const all = (...picked: string[]) => names.map((name) => [name, picked.includes(name) ? 'true' : 'false'])
  // In the positions and in the quotes.
  expect(await lens()).toEqual([...all(), ...all()])
  await viewOf(page, words.headings.positions).getByRole('checkbox', { name: 'Ukraine' }).check()
  expect(await lens()).toEqual([...all('Ukraine'), ...all('Ukraine')])
  await viewOf(page, words.headings.quotes).getByRole('checkbox', { name: 'Russia' }).check()
  expect(await lens()).toEqual([...all('Russia', 'Ukraine'), ...all('Russia', 'Ukraine')])
  const groups = allOf(await accessTree(page), 'group').filter((group) => allOf(group, 'checkbox').length > 0)
  expect(groups.map(({ name }) => name)).toEqual([words.lensLabel, words.lensLabel])
})

test('a change of the lens is told once, in a short sentence, and nothing is told before', async ({ page }) => {
  await page.addInitScript(() => {
    const told: string[] = []
    Object.assign(window, { told })
    addEventListener('DOMContentLoaded', () => {
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest(
            '[role=status],[role=alert],[aria-live]',
          )
          if (region?.textContent) told.push(region.textContent)
        }
      }).observe(document.body, { subtree: true, childList: true, characterData: true })
    })
  })
  const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0))
  await page.goto('/?party=us')
  await untilAlive(page)
  expect(await told()).toEqual([])
  const positions = viewOf(page, words.headings.positions)
  for (const [press, sentence] of [
    [positions.getByRole('checkbox', { name: 'Ukraine' }), 'Comparing the United States and Ukraine.'],
    [positions.getByRole('checkbox', { name: 'United States' }), 'Following Ukraine.'],
    [positions.getByRole('button', { name: words.showEverybody }), englishApp.everybody],
    [viewOf(page, words.headings.glance).getByRole('link', { name: 'Follow Russia' }), 'Following Russia.'],
  ] as const) {
    await press.click()
    await expect.poll(told).toEqual([sentence])
    expect(sentence.length).toBeLessThan(60)
  }
})

test('all that the diagram shows is there as text, each pair as a link in a list', async ({ page }) => {
  await page.goto('/')
  await untilAlive(page)
  const glance = viewOf(page, words.headings.glance)
  await glance.getByText(words.asList).click()
  const facts = pairsOf(outline).map(({ parties, counts }) => words.compareLink(parties, counts))
  const tree = await accessTree(page)
  const lists = allOf(tree, 'list').map((list) => allOf(list, 'link').map(({ name }) => name))
  expect(lists).toContainEqual(facts)
  // The drawing says the same of each line and node that it has, and has a name itself.
  const diagram = allOf(tree, 'group').find(({ name }) => name === words.relationsLabel(outline.parties))
  const drawn = allOf(diagram!, 'link').map(({ name }) => name)
  expect(drawn.filter((name) => !facts.includes(name))).toEqual(outline.parties.map((party) => words.followLink(party)))
  expect(allOf(diagram!, 'image')).toEqual([])
})

test('each view is a landmark with its heading, and the one that is read is marked in the nav', async ({ page }) => {
  await page.goto('/?layout=card&view=points')
  await untilAlive(page)
  const tree = await accessTree(page)
  expect(allOf(tree, 'region').map(({ name }) => name)).toEqual([words.headings.points])
  const nav = page.getByRole('navigation', { name: words.viewsLabel })
  await expect(nav.locator('[aria-current]')).toHaveText([words.views.points])
  await page.goto('/')
  await untilAlive(page)
  expect(allOf(await accessTree(page), 'region').map(({ name }) => name)).toEqual(
    outline.views.map((view) => words.headings[view]),
  )
  const levels = await page.getByRole('heading').evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
  expect(levels[0]).toBe(1)
  expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([])
})

test('every link and button says in its name what it leads to or does', async ({ page }) => {
  await page.goto('/?point=territory&party=russia,ukraine')
  await untilAlive(page)
  const tree = await accessTree(page)
  const controls = ['link', 'button', 'combobox', 'checkbox', 'DisclosureTriangle'].flatMap((role) => allOf(tree, role))
  expect(controls.length).toBeGreaterThan(100)
  expect(controls.filter(({ name }) => !/\p{L}{2}/u.test(name))).toEqual([])
})
