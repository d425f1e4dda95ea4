/** What axe finds in each view, by theme, layout and lens: nothing. */
import AxeBuilder from '@axe-core/playwright'
import { views } from '../../src/model/anchors.ts'
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
        const { violations } = await new AxeBuilder({ page }).analyze()
        const told = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`,
        )
        expect(told, state).toEqual([])
      }
    })
  }
}
