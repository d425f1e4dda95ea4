/** What axe finds in each view, by theme, layout and lens: nothing. */
import { views } from '../../src/model/anchors.ts'
import { foundByAxe } from './foundByAxe.ts'
import { expect, test, untilAlive } from './test.ts'

const states = [
  'layout=page',
  'layout=page&party=russia,ukraine&point=territory',
  ...views.flatMap((view) => [`layout=card&view=${view}`, `layout=card&view=${view}&party=ukraine&point=changes`]),
]

for (const theme of ['light', 'dark']) {
  for (const width of [375, 1100]) {
    test(`axe has nothing to say, ${theme}, ${width} px`, async ({ page }) => {
      test.slow()
      await page.setViewportSize({ width, height: 900 })
      for (const state of states) {
        await page.goto(`/?theme=${theme}&${state}`)
        await untilAlive(page)
        expect(await foundByAxe(page), state).toEqual([])
      }
    })
  }
}
