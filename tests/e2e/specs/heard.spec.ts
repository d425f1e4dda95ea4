/** What somebody who listens to the page is told: headers of each cell, states of each control, one sentence when the lens changes. */
import { views } from '../../../src/model/anchors.ts'
import { accessTree, allOf, heard } from '../support/accessTree.ts'
import { chip, compared, followed, head, story, talks, viewOf, words } from '../support/talks.ts'
import { expect, open, type Page, test } from '../support/test.ts'

test.use({ hasScreenReader: true })

for (const width of [375, 1100]) {
  test(`each cell of the grid says party, point and stance, under the headers of its row and column, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, talks)
    const [table] = allOf(await accessTree(page), 'table')
    expect(table!.name).toBe(words.glance.gridCaption(story))
    expect(allOf(table!, 'columnheader')).toHaveLength(story.parties.length + 1)
    const rows = allOf(table!, 'row').filter((row) => allOf(row, 'button').length === story.parties.length)
    const ordered = [...story.points].sort((one, other) => Number(!one.major) - Number(!other.major))
    const [, ...pointRows] = rows.some((row) => allOf(row, 'columnheader').length > 0) ? rows : [undefined, ...rows]
    expect(pointRows.map((row) => allOf(row!, 'rowheader').map(heard))).toEqual(
      ordered.map(({ rowLabel }) => [rowLabel]),
    )
    expect(pointRows.map((row) => allOf(row!, 'button').map(({ name }) => name))).toEqual(
      ordered.map((point) => point.stands.map((stand) => words.stanceOfParty(stand, point))),
    )
  })

  test(`each control has a name that says what it does, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await open(page, `${talks}?point=sandbank&party=norland,islands`)
    const tree = await accessTree(page)
    const controls = ['link', 'button', 'combobox', 'DisclosureTriangle'].flatMap((role) => allOf(tree, role))
    expect(controls.length).toBeGreaterThan(80)
    expect(controls.filter(({ name }) => !/\p{L}{2}/u.test(name))).toEqual([])
  })
}

const pressed = async (page: Page) =>
  allOf(await accessTree(page), 'group')
    .filter(({ name }) => name === words.lens.label)
    .flatMap((group) => allOf(group, 'button').map(({ name, properties }) => [name, properties.pressed]))

test('each control of the lens has a name and says whether it is on', async ({ page }) => {
  await open(page, talks)
  const all = (...picked: string[]) => story.parties.map(({ id, name }) => [name, String(picked.includes(id))])
  expect(await pressed(page)).toEqual(all())
  await chip(page, 'islands').click()
  expect(await pressed(page)).toEqual(all('islands'))
  await head(page, 'norland').click()
  expect(await pressed(page)).toEqual(all('norland', 'islands'))
})

for (const [query, width] of [
  ['', 1280],
  ['', 375],
  ['?layout=card', 375],
] as const) {
  test(`a change of the lens is told once, and nothing is told before: ${query || 'the page'}, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.addInitScript(() => {
      const told: string[] = []
      Object.assign(window, { told })
      addEventListener('DOMContentLoaded', () => {
        // What is heard was there before its text, and is not hidden.
        const regions = [...document.querySelectorAll('[role=status],[role=alert],[aria-live]')]
        new MutationObserver((changes) => {
          const changed = regions.filter(
            (region) => region.checkVisibility() && changes.some(({ target }) => region.contains(target)),
          )
          for (const { textContent } of changed) if (textContent) told.push(textContent)
        }).observe(document.body, { subtree: true, childList: true, characterData: true })
      })
    })
    const told = () => page.evaluate(() => (window as unknown as { told: string[] }).told.splice(0))
    await open(page, talks + query)
    expect(await told()).toEqual([])
    await head(page, 'islands').click()
    await expect.poll(told).toEqual([followed('islands')])
    await head(page, 'norland').click()
    await expect.poll(told).toEqual([compared('norland', 'islands')])
    await viewOf(page, 'glance')
      .getByRole('button', { name: words.glance.showAll(story.parties.length) })
      .click()
    await expect.poll(told).toEqual([words.lens.hint])
  })
}

test('Back over a topic is told as the topic was', async ({ page }) => {
  await open(page, talks)
  const topic = viewOf(page, 'quotes').getByRole('group', { name: words.quotes.filter }).getByRole('button').nth(1)
  const announced = (shown: number) =>
    page.getByRole('status').filter({ hasText: words.quotes.shown(shown, story.quotes.length) })
  await topic.click()
  await expect(page).toHaveURL(/about=/)
  await expect(announced(await viewOf(page, 'quotes').getByRole('figure').count())).toBeAttached()
  await page.goBack()
  await expect(announced(story.quotes.length)).toBeAttached()
})

test('the lens of an address is nothing that has changed, so nobody is told of it', async ({ page }) => {
  for (const query of ['?party=islands', '?layout=card&party=islands']) {
    await open(page, talks + query)
    await expect(head(page, 'islands')).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByRole('status').filter({ hasText: followed('islands') })).toHaveCount(0)
    await head(page, 'norland').click()
    await expect(page.getByRole('status').filter({ hasText: compared('norland', 'islands') })).toHaveCount(1)
  }
})

test('who speaks what a control shows is understood: its name has the same words', async ({ page }) => {
  for (const width of [300, 375, 1100]) {
    await page.setViewportSize({ width, height: 800 })
    await open(page, `${talks}?point=sandbank&party=norland,islands`)
    const others = await page.evaluate(() => {
      const letters = (text: string) =>
        text
          .toLowerCase()
          .replace(/[^\p{L}\d]+/gu, ' ')
          .trim()
      return [...document.querySelectorAll<HTMLElement>(':is(a, button, summary)[aria-label]')]
        .filter((control) => control.checkVisibility())
        .flatMap((control) => {
          const name = letters(control.ariaLabel ?? '')
          const [shown = ''] = control.innerText
            .split('\n')
            .map(letters)
            .filter((line) => line.length > 3)
          return name.includes(shown) ? [] : [`${shown}: ${name}`]
        })
    })
    expect(others).toEqual([])
  }
})

test('each view is a landmark with its heading, and headings leave no level out', async ({ page }) => {
  await open(page, talks)
  expect(allOf(await accessTree(page), 'region').map(({ name }) => name)).toEqual(
    views.map((view) => (view === 'glance' ? words.views.glance : words.heading(view, story))),
  )
  const levels = await page
    .getByRole('heading')
    .evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-level') ?? one.tagName[1])))
  // Views that are out of sight and skipped are in the tree all the same.
  await expect(page.locator('html')).toHaveAttribute('data-lazy', 'known')
  expect(allOf(await accessTree(page), 'heading')).toHaveLength(levels.length)
  expect(levels[0]).toBe(1)
  expect(levels.filter((level, at) => at > 0 && level > levels[at - 1]! + 1)).toEqual([])
})

test('in a card one view is a landmark, and the nav says which', async ({ page }) => {
  await open(page, `${talks}?layout=card&view=points`)
  expect(allOf(await accessTree(page), 'region').map(({ name }) => name)).toEqual([words.heading('points', story)])
  const current = page.getByRole('navigation', { name: words.nav.label }).locator('[aria-current]')
  await expect(current).toHaveText(new RegExp(`^${words.views.points}`))
})
