/** What axe finds in each view, by theme, width, layout and lens: nothing. */
import { views } from '../../../src/model/anchors.ts'
import { expectNothingOfAxe, foundByAxe, themes } from '../support/foundByAxe.ts'
import { talks, words } from '../support/talks.ts'
import { expect, open, test } from '../support/test.ts'

const states = [
  talks,
  `${talks}?party=norland,islands&point=sandbank`,
  `${talks}?party=coast&view=quotes`,
  ...views.map((view) => `${talks}?layout=card&view=${view}&party=islands`),
  '/irgendsee/?point=wasserstand',
  '/right-to-left/',
  '/twelve-parties/?party=party1',
]

for (const state of states) {
  for (const theme of themes) {
    test(`axe has nothing to say of ${state}, ${theme}`, async ({ page }) => {
      test.slow()
      await expectNothingOfAxe(page, state, theme)
    })
  }
}

test('axe has nothing to say of a card in a narrow column, where the nav has shorter names', async ({ page }) => {
  await page.setViewportSize({ width: 300, height: 900 })
  await open(page, `${talks}?layout=card`)
  expect(await foundByAxe(page)).toEqual([])
  await expect(page.getByRole('link', { name: words.shortViews.positions, exact: true })).toBeVisible()
})

test('axe has nothing to say of an open note, an open cell and the embed panel', async ({ page }) => {
  await open(page, talks)
  await page
    .getByRole('link', { name: /^Paragraph 6 of 9/ })
    .first()
    .click()
  await page
    .getByRole('table')
    .getByRole('button', { name: /: for$/ })
    .first()
    .click()
  await page.getByRole('button', { name: words.embedPanel.embed, exact: true }).click()
  await expect(page.getByRole('textbox', { name: words.embedPanel.code })).toHaveValue(/</)
  expect(await foundByAxe(page)).toEqual([])
})
