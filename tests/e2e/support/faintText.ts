/** Texts that can hardly be told from their ground: where colours are forced, and on paper, where most grounds are not printed. */
import type { Page } from './test.ts'

/** @returns each with its contrast, where that is under 3:1 */
export const faintTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isPrinted = matchMedia('print').matches
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!
    const rgbaOf = (colour: string) => {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = colour
      context.fillRect(0, 0, 1, 1)
      return context.getImageData(0, 0, 1, 1).data
    }
    /** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
    const luminanceOf = (rgba: ArrayLike<number>) => {
      const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((at) => {
        const part = (rgba[at] ?? 0) / 255
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    /** The first of the grounds behind an element that covers what is under it. */
    const groundOf = (element: Element | null): ArrayLike<number> => {
      if (!element) return isPrinted ? [255, 255, 255] : rgbaOf('Canvas')
      const { backgroundColor, printColorAdjust } = getComputedStyle(element)
      const ground = rgbaOf(backgroundColor)
      const isThere = (ground[3] ?? 0) > 127 && (!isPrinted || printColorAdjust === 'exact')
      return isThere ? ground : groundOf(element.parentElement)
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const faint: string[] = []
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement!
      if (!text.textContent?.trim() || !element.checkVisibility({ visibilityProperty: true })) continue
      const shades = [luminanceOf(rgbaOf(getComputedStyle(element).color)), luminanceOf(groundOf(element))]
      const contrast = (Math.max(...shades) + 0.05) / (Math.min(...shades) + 0.05)
      if (contrast < 3) faint.push(`${contrast.toFixed(1)}: ${text.textContent}`)
    }
    return faint
  })
