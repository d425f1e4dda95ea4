/**
 * The part of Playwright's `Locator` that the tests use, over WebDriver. It waits as Playwright does, and whatever it does not have
 * is no function, so that a test which needs more fails at once.
 */
import type { WebKitPage } from './WebKitPage.ts'

type Text = string | RegExp
export type Step = Readonly<Record<string, unknown>>

/** How WebDriver writes an element. */
export const elementKey = 'element-6066-11e4-a52e-4f735466cecf'
export type ElementRef = Readonly<Record<typeof elementKey, string>>

const pattern = (text: Text) => (typeof text === 'string' ? text : { source: text.source, flags: text.flags })

/** How long an element may take to be there and ready, in ms: twice what Playwright’s own expectations take, for each look is a request or two. */
export const patience = 10_000

export class WebKitLocator {
  readonly page: WebKitPage
  /** From the page through its frames: the last ones lead to the element, those before to a frame each. */
  readonly frames: readonly (readonly Step[])[]
  readonly steps: readonly Step[]

  constructor(page: WebKitPage, frames: readonly (readonly Step[])[], steps: readonly Step[]) {
    this.page = page
    this.frames = frames
    this.steps = steps
  }

  private with(step: Step) {
    return new WebKitLocator(this.page, this.frames, [...this.steps, step])
  }

  locator(css: string) {
    return this.with({ css })
  }
  getByRole(role: string, { name, exact, level }: { name?: Text; exact?: boolean; level?: number } = {}) {
    return this.with({ role, level, exact, ...(name !== undefined && { name: pattern(name) }) })
  }
  getByText(text: Text, { exact }: { exact?: boolean } = {}) {
    return this.with({ text: pattern(text), exact })
  }
  getByTitle(title: Text) {
    return this.with({ title: pattern(title) })
  }
  filter({ hasText }: { hasText: Text }) {
    return this.with({ has: pattern(hasText) })
  }
  or(other: WebKitLocator) {
    return this.with({ or: other.steps })
  }
  nth(nth: number) {
    return this.with({ nth })
  }
  first() {
    return this.nth(0)
  }
  last() {
    return this.nth(-1)
  }
  contentFrame() {
    return new WebKitLocator(this.page, [...this.frames, this.steps], [])
  }

  all(): Promise<readonly ElementRef[]> {
    return this.page.lookUp(this.frames, this.steps)
  }
  async count() {
    return (await this.all()).length
  }
  toString() {
    return JSON.stringify([...this.frames, this.steps])
  }

  /** Waits for the one element, and does something with it; once more as long as that fails. */
  async one<T>(act: (element: ElementRef) => Promise<T>): Promise<T> {
    const end = Date.now() + patience
    for (;;) {
      try {
        const found = await this.all()
        if (found.length > 1) throw new Error(`${found.length} elements are ${this.toString()}, and one is meant.`)
        if (!found[0]) throw new Error(`Nothing is ${this.toString()}.`)
        return await act(found[0])
      } catch (error) {
        if (Date.now() > end) throw error
        await this.page.waitForTimeout(50)
      }
    }
  }

  evaluate<T, A>(act: (element: HTMLElement, given: A) => T, given?: A): Promise<Awaited<T>> {
    return this.one((element) => this.page.run(act, [element, given ?? null]))
  }
  async evaluateAll<T>(act: (elements: Element[]) => T): Promise<Awaited<T>> {
    return this.page.runOn(act, await this.all())
  }

  /** With the mouse, where a reader would: the driver's own click refuses what is see-through or drawn. */
  async click() {
    const spot = await this.evaluate((element) => {
      const middle = () => {
        const { x, y, width, height } = element.getClientRects()[0]!
        return { x: x + width / 2, y: y + height / 2 }
      }
      const isHit = () => {
        const hit = document.elementFromPoint(middle().x, middle().y)
        return hit !== null && (element.contains(hit) || hit.contains(element))
      }
      // Into the middle, as the other drivers do, so that what a press opens is in sight as well.
      if (!isHit()) element.scrollIntoView({ block: 'center', behavior: 'instant' })
      if (!isHit()) throw new Error('Something lies on what should be clicked.')
      return middle()
    })
    await this.page.mouse.click(spot.x, spot.y)
  }
  async check() {
    if (!(await this.isChecked())) await this.click()
    if (!(await this.isChecked())) throw new Error(`${this.toString()} is not checked after a click.`)
  }
  async uncheck() {
    if (await this.isChecked()) await this.click()
    if (await this.isChecked()) throw new Error(`${this.toString()} is still checked after a click.`)
  }
  isChecked() {
    return this.evaluate((element) => (element as HTMLInputElement).checked)
  }
  hover() {
    return this.one(async (origin) => {
      await this.page.act('pointer', [{ type: 'pointerMove', origin, x: 0, y: 0 }])
    })
  }
  selectOption(wanted: string | { label: string }) {
    return this.evaluate(
      (element, label) => {
        const select = element as HTMLSelectElement
        const option = [...select.options].find((one) => one.label === label || one.value === label)
        if (!option) throw new Error(`There is no option “${label}”.`)
        select.value = option.value
        select.dispatchEvent(new Event('change', { bubbles: true }))
      },
      typeof wanted === 'string' ? wanted : wanted.label,
    )
  }
  focus() {
    return this.evaluate((element) => {
      element.focus()
    })
  }
  async scrollIntoViewIfNeeded() {
    // A frame of another origin moves nothing outside itself.
    const frame = this.frames.at(-1)
    if (frame) await new WebKitLocator(this.page, this.frames.slice(0, -1), frame).scrollIntoViewIfNeeded()
    await this.evaluate((element) => {
      const block = element instanceof HTMLIFrameElement ? 'end' : 'nearest'
      element.scrollIntoView({ block, behavior: 'instant' })
    })
  }
  boundingBox() {
    return this.evaluate((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x, y, width, height }
    })
  }
  inputValue() {
    return this.evaluate((element) => (element as HTMLInputElement).value)
  }
  innerText() {
    return this.evaluate((element) => element.innerText)
  }
  getAttribute(name: string) {
    return this.evaluate((element, name) => element.getAttribute(name), name)
  }
  async isVisible() {
    return this.page.runOn(
      (found) => {
        const [element, other] = found
        if (!element || other) return false
        const { width, height } = element.getBoundingClientRect()
        return element.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0
      },
      await this.all(),
    )
  }
}
