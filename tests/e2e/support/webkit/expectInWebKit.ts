/** Playwright's expectations of pages and elements, for those of WebKit: each asks again until it holds, or time is up. */
import { expect } from '@playwright/test'
import { patience, WebKitLocator } from './WebKitLocator.ts'
import { WebKitPage } from './WebKitPage.ts'

/** After how long to look again, in ms. Playwright soon waits a second, in which most tests would be over. */
export const intervals = [20, 50, 100, 200]

export const isOfWebKit = (actual: unknown): actual is WebKitLocator | WebKitPage =>
  actual instanceof WebKitLocator || actual instanceof WebKitPage

/** @param isNot for the opposite of each */
export function expectInWebKit(actual: WebKitLocator | WebKitPage, message?: string, isNot = false): object {
  const page = actual instanceof WebKitPage ? actual : actual.page
  const locator = actual instanceof WebKitPage ? page.locator('html') : actual
  /** Whether a look at the page finds what is expected; a look that fails has found nothing. */
  const holds = (what: string, look: () => Promise<boolean>) =>
    expect
      .poll(() => look().catch(() => false), {
        message: message ?? `${locator.toString()} ${isNot ? 'not ' : ''}${what}`,
        timeout: patience,
        intervals,
      })
      .toBe(!isNot)
  /** What a look finds. A pattern need only fit. */
  const finds = (what: string, look: () => Promise<unknown>, wanted: unknown) => {
    const poll = expect.poll(() => look().catch(String), {
      message: message ?? `${locator.toString()} ${what}`,
      timeout: patience,
      intervals,
    })
    const one = isNot ? poll.not : poll
    return wanted instanceof RegExp ? one.toMatch(wanted) : one.toEqual(wanted)
  }
  return {
    toBeVisible: () => holds('to be visible', () => locator.isVisible()),
    toBeHidden: () => holds('to be hidden', async () => !(await locator.isVisible())),
    toBeAttached: () => holds('to be attached', async () => (await locator.count()) > 0),
    toBeFocused: () =>
      holds('to be focused', async () =>
        page.runOn((found) => found.length === 1 && found[0] === document.activeElement, await locator.all()),
      ),
    toBeInViewport: ({ ratio = 0 } = {}) =>
      holds('to be in the viewport', async () => {
        const share = await page.runOn(shareInSight, await locator.all())
        return share > 0 && share >= ratio - 0.001
      }),
    toHaveCount: (wanted: number) => finds('to have a count', () => locator.count(), wanted),
    toHaveText: (wanted: unknown) =>
      finds('to have text', async () => (await locator.innerText()).replace(/\s+/g, ' ').trim(), wanted),
    toHaveValue: (wanted: unknown) => finds('to have a value', () => locator.inputValue(), wanted),
    toHaveAttribute: (name: string, ...wanted: unknown[]) =>
      wanted.length > 0
        ? finds(`to have ${name}`, () => locator.getAttribute(name), wanted[0])
        : holds(`to have ${name}`, async () => (await locator.getAttribute(name)) !== null),
    toHaveCSS: (name: string, wanted: unknown) =>
      finds(
        `to have ${name}`,
        () => locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name),
        wanted,
      ),
    toHaveURL: (wanted: string | RegExp) =>
      finds('to have the address', () => page.url(), typeof wanted === 'string' ? page.absolute(wanted) : wanted),
    toHaveTitle: (wanted: unknown) => finds('to have the title', () => page.title(), wanted),
    ...(!isNot && { not: expectInWebKit(actual, message, true) }),
  }
}

/** How much of the one element is in the window, 0 to 1. */
const shareInSight = (found: Element[]) =>
  new Promise<number>((resolve) => {
    const [element, other] = found
    if (!element || other) resolve(0)
    else
      new IntersectionObserver(([entry]) => {
        resolve(entry!.intersectionRatio)
      }).observe(element)
  })
