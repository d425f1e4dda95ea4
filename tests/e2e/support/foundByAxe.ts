/** What axe has to say about a page as it is now: the rule, and where it is broken. It is run as plain script in the page, which every engine can do, and fast. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { expect, open, type Page } from './test.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Of what holds, axe need only say that it does: to write out each element takes longer than to look at it. */
const options: RunOptions = { resultTypes: ['violations'] }

/**
 * @param rules all of them, or those alone that are named
 * @returns each finding with the elements that it is about
 */
export async function foundByAxe(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    { ...options, ...(rules && { runOnly: [...rules] }) },
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`)
}

/** Of these only the light one is judged by all rules: in the dark one nothing but the colours differs. */
export const themes = ['light', 'dark'] as const

/** Axe finds nothing in a page of a theme, on a phone and on a desk. */
export async function expectNothingOfAxe(page: Page, address: string, theme: (typeof themes)[number]): Promise<void> {
  await open(page, `${address}${address.includes('?') ? '&' : '?'}theme=${theme}`)
  for (const width of [375, 1100]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await foundByAxe(page, theme === 'dark' ? ['color-contrast'] : undefined), `${width} px`).toEqual([])
  }
}
