/** The part of Playwright's `Page` that the tests use, over WebDriver. See WebKitLocator.ts. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type ElementRef, patience, type Step, WebKitLocator } from './WebKitLocator.ts'
import { narrowestIn } from '../engines/specs.ts'
import type { Session } from './WebKitDriver.ts'

const library = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
)
const lookUp = readFileSync(new URL('lookUp.js', import.meta.url), 'utf8')

/** What WebDriver calls the keys that write nothing. @see https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys: Readonly<Record<string, string>> = {
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Escape: '\ue00c',
  Space: ' ',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
}

const narrowest = narrowestIn.webkit

export class WebKitPage {
  readonly session: Session
  private readonly baseURL: string
  private readonly noise: string[] = []
  /** How much of the window's height its own bars take, in px: known once a size was set. */
  private barHeight = 0
  private readonly root = new WebKitLocator(this, [], [])

  readonly locator = this.root.locator.bind(this.root)
  readonly getByRole = this.root.getByRole.bind(this.root)
  readonly getByText = this.root.getByText.bind(this.root)
  readonly getByTitle = this.root.getByTitle.bind(this.root)

  readonly keyboard = {
    press: async (combination: string) => {
      const pressed = combination.split('+').map((key) => keys[key] ?? key)
      await this.act('key', [
        ...pressed.map((value) => ({ type: 'keyDown', value })),
        ...[...pressed].reverse().map((value) => ({ type: 'keyUp', value })),
      ])
    },
    type: async (text: string) => {
      for (const letter of text) await this.keyboard.press(letter)
    },
  }
  readonly mouse = {
    click: (x: number, y: number) =>
      this.act('pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
  }

  constructor(session: Session, baseURL: string) {
    this.session = session
    this.baseURL = baseURL
  }

  absolute(address: string) {
    return new URL(address, this.baseURL).href
  }
  async goto(address: string) {
    await this.listen()
    await this.session.call('POST', '/url', { url: this.absolute(address) })
  }
  async url() {
    await this.inFrame([])
    return (await this.session.call('GET', '/url')) as string
  }
  async title() {
    return (await this.session.call('GET', '/title')) as string
  }
  async goBack() {
    await this.session.call('POST', '/back')
  }
  async goForward() {
    await this.session.call('POST', '/forward')
  }
  async waitForTimeout(time: number) {
    await new Promise((resolve) => setTimeout(resolve, time))
  }

  async setViewportSize({ width, height }: { width: number; height: number }) {
    if (width < narrowest)
      throw new Error(`WebKit’s window is at least ${narrowest} px wide: use a frame for ${width} px.`)
    // It takes its size some time after the answer, and its bars take something of the height: it is asked until the page has what was wanted.
    for (const end = Date.now() + patience; Date.now() < end;) {
      await this.session.call('POST', '/window/rect', { width, height: height + this.barHeight })
      await this.waitForTimeout(50)
      const [innerWidth, innerHeight] = await this.evaluate(() => [window.innerWidth, window.innerHeight] as const)
      if (innerWidth === width && innerHeight === height) return
      this.barHeight += height - innerHeight
    }
    throw new Error(`WebKit’s window did not become ${width} × ${height} px.`)
  }

  async evaluate<T, A>(act: string | ((given: A) => T), given?: A): Promise<Awaited<T>> {
    await this.inFrame([])
    if (typeof act === 'string') {
      await this.session.call('POST', '/execute/sync', { script: act, args: [] })
      return undefined as Awaited<T>
    }
    return this.run(act, [given ?? null])
  }
  async waitForFunction<A>(test: (given: A) => unknown, given?: A): Promise<void> {
    const end = Date.now() + patience
    while (!(await this.evaluate(test, given))) {
      if (Date.now() > end) throw new Error(`This was waited for in vain: ${String(test)}`)
      await this.waitForTimeout(20)
    }
  }
  /** Runs a function in the frame that was last gone to. An element must be an argument of its own to arrive as one. */
  run<T>(act: (...given: never[]) => T, given: readonly unknown[]): Promise<Awaited<T>> {
    return this.execute(`(${String(act)})(...given)`, given)
  }
  /** The same with any number of elements, which the function gets as a list. */
  runOn<T>(act: (found: HTMLElement[]) => T, found: readonly ElementRef[]): Promise<Awaited<T>> {
    return this.execute(`(${String(act)})(given)`, found)
  }
  private async execute<T>(expression: string, given: readonly unknown[]): Promise<T> {
    const script = `
      const done = arguments[arguments.length - 1]
      Promise.resolve([...arguments].slice(0, -1))
        .then((given) => ${expression})
        .then((value) => done({ value: value === undefined ? null : value }), (error) => done({ error: String(error) }))`
    const outcome = (await this.session.call('POST', '/execute/async', { script, args: given })) as {
      value?: T
      error?: string
    }
    if (outcome.error !== undefined) throw new Error(outcome.error)
    return outcome.value!
  }

  async lookUp(frames: readonly (readonly Step[])[], steps: readonly Step[]): Promise<readonly ElementRef[]> {
    return (await this.inFrame(frames)) ? this.lookUpHere(steps) : []
  }

  private async lookUpHere(steps: readonly Step[]): Promise<readonly ElementRef[]> {
    const script = `${lookUp}; return window.TestingLibraryDom ? lookUp(arguments[0]) : null`
    const look = () =>
      this.session.call('POST', '/execute/sync', { script, args: [steps] }) as Promise<ElementRef[] | null>
    const found = await look()
    if (found) return found
    await this.session.call('POST', '/execute/sync', { script: library, args: [] })
    return (await look()) ?? []
  }

  /** @returns whether all of the frames are there */
  private async inFrame(frames: readonly (readonly Step[])[]): Promise<boolean> {
    await this.session.call('POST', '/frame', { id: null })
    for (const steps of frames) {
      const [frame] = await this.lookUpHere(steps)
      if (!frame) return false
      await this.session.call('POST', '/frame', { id: frame })
    }
    return true
  }

  async act(type: 'key' | 'pointer', actions: readonly object[]) {
    await this.session.call('POST', '/actions', {
      actions: [{ type, id: type, ...(type === 'pointer' && { parameters: { pointerType: 'mouse' } }), actions }],
    })
  }

  /** What our documents in the window have told the recorder. To be asked before they go. */
  async listen(): Promise<readonly string[]> {
    await this.inFrame([])
    await this.listenHere()
    return this.noise
  }
  private async listenHere(): Promise<void> {
    const look = (script: string) => this.session.call('POST', '/execute/sync', { script, args: [] })
    this.noise.push(...((await look('return window.noise ? window.noise.splice(0) : []')) as string[]))
    for (const id of (await look('return [...document.querySelectorAll("iframe")]')) as ElementRef[]) {
      await this.session.call('POST', '/frame', { id })
      await this.listenHere()
      await this.session.call('POST', '/frame/parent')
    }
  }
}
