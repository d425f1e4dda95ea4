/** What axe has to say about a page as it is now: the rule, and where it is broken. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export async function foundByAxe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`)
}
