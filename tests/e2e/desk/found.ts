/** What axe has to say about the desk as it is now; the page in its frame is looked at by itself. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export const found = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
}
