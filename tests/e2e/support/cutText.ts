/** What readers who set their own letters, or a very narrow window, would lose: what hangs out, is cut, or lies on something else. */
import type { JSHandle } from '@playwright/test'
import type { Page } from './test.ts'

/** All texts that a reader sees. The section nav scrolls sideways, and is meant to. */
const shownTexts = (page: Page): Promise<JSHandle<Text[]>> =>
  page.evaluateHandle(() => {
    const texts = document.createTreeWalker(document.getElementById('explainer')!, NodeFilter.SHOW_TEXT)
    const isForListeners = (one: Element | null): boolean =>
      one instanceof HTMLElement && (one.offsetWidth === 1 || isForListeners(one.parentElement))
    const shown: Text[] = []
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      const element = text.parentElement!
      // On a phone a number stands for the word of a column, which is kept for wider pages.
      if (element.dataset.number !== undefined) continue
      if (text.data.trim() && element.checkVisibility() && !element.closest('nav, option') && !isForListeners(element))
        shown.push(text)
    }
    return shown
  })

/** Texts that are cut off or hang out of the window. */
export const cutTexts = async (page: Page): Promise<string[]> =>
  (await shownTexts(page)).evaluate((texts) => {
    const range = document.createRange()
    const found: string[] = []
    for (const text of texts) {
      const element = text.parentElement!
      range.selectNodeContents(text)
      const { left, right: end, top, bottom } = range.getBoundingClientRect()
      // The space after the last letter may hang out: nobody sees it.
      const right = end - (parseFloat(getComputedStyle(element).letterSpacing) || 0)
      const place = `${text.data.slice(0, 40)} (${[left, right, top, bottom].map(Math.round).join(' ')})`
      if (left < -1 || right > document.documentElement.clientWidth + 1) found.push(`hangs out: ${place}`)
      for (let box: Element | null = element; box; box = box.parentElement) {
        const style = getComputedStyle(box)
        if (box === document.documentElement || (style.overflowX === 'visible' && style.overflowY === 'visible'))
          continue
        if (box instanceof SVGElement) continue
        const edge = box.getBoundingClientRect()
        if (right > edge.right + 1 || left < edge.left - 1 || bottom > edge.bottom + 1 || top < edge.top - 1)
          found.push(`cut: ${place}`)
      }
    }
    return found
  })

/** Words that are broken in the middle, with no hyphen, because a line has no room for them. */
export const brokenWords = (page: Page, place: string): Promise<string[]> =>
  page.evaluate((place) => {
    const range = document.createRange()
    return [...document.querySelectorAll(place)].flatMap((element) => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      const broken: string[] = []
      while (texts.nextNode()) {
        const text = texts.currentNode as Text
        for (const { 0: word, index } of text.data.matchAll(/[^\s-]+/g)) {
          range.setStart(text, index)
          range.setEnd(text, index + word.length)
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word)
        }
      }
      return broken
    })
  }, place)

/** Pairs of texts that lie on each other. A letter's own box is higher than it looks, so a little is allowed. */
export const overlappingTexts = async (page: Page): Promise<string[]> =>
  (await shownTexts(page)).evaluate((texts) => {
    const range = document.createRange()
    const lines: { text: Text; left: number; right: number; top: number; bottom: number }[] = []
    for (const text of texts) {
      range.selectNodeContents(text)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const inset = (bottom - top) * 0.25
        if (right - left > 4)
          lines.push({ text, left: left + 2, right: right - 2, top: top + inset, bottom: bottom - inset })
      }
    }
    lines.sort((one, other) => one.top - other.top)
    const found: string[] = []
    for (const [at, one] of lines.entries()) {
      for (let next = at + 1; next < lines.length && lines[next]!.top < one.bottom; next += 1) {
        const other = lines[next]!
        if (one.text !== other.text && one.left < other.right && other.left < one.right)
          found.push(`“${one.text.data.slice(0, 30)}” on “${other.text.data.slice(0, 30)}”`)
      }
    }
    return found
  })
