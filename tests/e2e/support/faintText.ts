/** Texts that can hardly be told from their ground: where colours are forced, and on paper, where most grounds are not printed. */
import { contrast } from '../../../src/article/checks/contrast.ts'
import type { Page } from './test.ts'

/** @returns each with its contrast, where that is under 3:1 */
export async function faintTexts(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const isPrinted = matchMedia('print').matches
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
    const rgbaOf = (colour: string) => {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      return [...context.getImageData(0, 0, 1, 1).data]
    }
    const hexOf = (rgba: readonly number[]) =>
      `#${rgba
        .slice(0, 3)
        .map((channel) => channel.toString(16).padStart(2, '0'))
        .join('')}`
    /** The first of the grounds behind an element that covers what is under it. */
    const groundOf = (element: Element | null): readonly number[] => {
      if (!element) return rgbaOf(isPrinted ? '#ffffff' : 'Canvas')
      const { backgroundColor, printColorAdjust } = getComputedStyle(element)
      const ground = rgbaOf(backgroundColor)
      const isThere = (ground[3] ?? 0) > 127 && (!isPrinted || printColorAdjust === 'exact')
      return isThere ? ground : groundOf(element.parentElement)
    }
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: { text: string; colour: string; ground: string }[] = []
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const element = node.parentElement!
      const text = node.textContent ?? ''
      if (!text.trim() || !element.checkVisibility({ visibilityProperty: true })) continue
      found.push({ text, colour: hexOf(rgbaOf(getComputedStyle(element).color)), ground: hexOf(groundOf(element)) })
    }
    return found
  })
  return texts.flatMap(({ text, colour, ground }) => {
    const ratio = contrast(colour, ground)
    return ratio < 3 ? [`${ratio.toFixed(1)}: ${text}`] : []
  })
}
