/** Our frame in a host page: what is in it, whether it fits, and what of the host it must leave alone. */
import { hostPages } from './addresses.ts'
import type { Page } from './test.ts'

/** The frame and what is in it, by its number on the page. */
export function frameOn(page: Page, at = 0) {
  const element = page.locator('iframe').nth(at)
  const inside = element.contentFrame()
  /** How much of the content does not fit into the frame, in px; negative where the frame is too high. */
  const excess = async () => {
    const content = await inside
      .locator('#explainer')
      .evaluate((wrapper) => Math.ceil(wrapper.getBoundingClientRect().height))
    return content - (await element.evaluate((frame) => (frame as HTMLIFrameElement).clientHeight))
  }
  const hasScrollbar = () =>
    inside
      .locator('html')
      .evaluate((root) => root.clientWidth < window.innerWidth || root.scrollHeight > window.innerHeight)
  const height = async () => Math.round((await element.boundingBox())!.height)
  return { element, inside, excess, hasScrollbar, height }
}

/** What a host page owns, and no frame may touch. */
export const untouched = (page: Page) =>
  page.evaluate(() => ({
    scroll: window.scrollY,
    focus: document.activeElement?.tagName,
    history: window.history.length,
  }))

/** The address of a page that somebody pasted HTML into, in a column of a width in px. */
export const pastedInto = (width: number, code: string): string =>
  `${hostPages}/pasted?${new URLSearchParams({ width: String(width), code }).toString()}`
