// @vitest-environment jsdom
/**
 * The page before its app has come, at hostile addresses and under hostile messages: its small scripts, run as the text that the
 * build makes of them, show what the app will read from the same, and hand on what the app would have heard.
 */
import { URLSearchParams } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { bundleScript } from '../../src/build/vite/bundleScript.ts'
import { renderPage } from '../../src/build/html/renderPage.tsx'
import { parseAddress } from '../../src/state/address.ts'
import { bindHost } from '../../src/state/bindHost.ts'
import { createExplainerStore } from '../../src/state/createExplainerStore.ts'
import type { Early } from '../../src/state/Early.ts'
import { markLens } from '../../src/state/lensMarks.ts'
import { pickParty } from '../../src/state/transitions.ts'
import type { ViewState } from '../../src/state/ViewState.ts'
import { fuzz, fuzzTime } from '../fixtures/fuzz.ts'
import { harbour } from '../fixtures/harbour.ts'
import { anyAddress, ids, outline } from '../fixtures/hostileAddress.ts'
import { anyMessage } from '../fixtures/hostileMessages.ts'

// A page is rendered whole, as the build renders it.
vi.stubEnv('SSR', true)

const host = { postMessage: () => undefined } as unknown as Window
/** Addresses are tried in a frame and out of one, and messages come several at a time. */
const half = { ...fuzz, numRuns: Math.ceil(fuzz.numRuns / 2) }
const parts = { styles: '', head: '', end: '', prefix: './', site: undefined }
let scripts: string
let markup: string
let listeners: AbortController

beforeAll(async () => {
  scripts = (await Promise.all([bundleScript('src/prehydration/boot.ts'), bundleScript('src/prehydration/early.ts')])).join('\n')
  markup = leanPage()
})

beforeEach(() => {
  vi.useFakeTimers()
  // Node's own is as quick as a browser's; jsdom's takes most of the time for a megabyte.
  vi.stubGlobal('URLSearchParams', URLSearchParams)
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = () => undefined
    },
  )
  Element.prototype.scrollIntoView = () => undefined
  document.body.innerHTML = `<div id="explainer">${markup}</div>`
  // The scripts never let go of their page, so the test takes their listeners away.
  listeners = new AbortController()
  const listen = window.addEventListener.bind(window)
  vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown, options?: unknown) => {
    listen(type, listener as EventListener, { ...(options as object | undefined), signal: listeners.signal })
  })
})
afterEach(() => {
  listeners.abort()
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** The page without what the scripts have no business with: jsdom looks at every element for each selector. */
function leanPage(): string {
  document.body.innerHTML = renderPage(harbour, { ...parts, template: '%explainer%' })
  const needed = '[id],[data-of],[data-between],[data-about],[data-point],input,select,option'
  for (const element of [...document.body.querySelectorAll('*')].reverse()) {
    if (element.children.length === 0 && !element.matches(needed)) element.remove()
  }
  return document.body.innerHTML
}

function begin(framed: boolean): Early {
  vi.stubGlobal('parent', framed ? host : window)
  new Function(scripts)() // eslint-disable-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  if (!window.early) throw new Error('The script in the head did not run.')
  return window.early
}

/** The page's controls and whatever a lens or a filter marks. Looked up once, for that is what takes jsdom its time. */
function partsOfPage() {
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)]
  const boxes = all<HTMLInputElement>('input[name=party]')
  const rows = all<HTMLDetailsElement>('details[data-point]')
  const select = document.querySelector<HTMLSelectElement>('select[name=point]')!
  const marked = all<HTMLElement>('[data-of],[data-between],[data-about]')
  const marks = () => marked.map(({ dataset, hidden }) => `${dataset.lens} ${dataset.marked} ${hidden}`).join()
  return {
    boxes,
    rows,
    marks,
    /** What a reader sees of a choice. Both pickers, the one in the positions and the one in the quotes, have to say it. */
    shown: () => ({
      ...appearance(),
      parties: ids(outline.parties).filter((id) => boxes.every(({ checked, value }) => checked || value !== id)),
      quotesPoint: select.value || null,
      openPoint: rows.flatMap(({ open, dataset }) => (open ? [dataset.point] : []))[0] ?? null,
    }),
  }
}

function appearance() {
  const { view, layout, theme, font } = document.documentElement.dataset
  return { view, layout, theme, font }
}

/** The same, as the app would have it. */
const meant = ({ view, layout, theme, font, parties, quotesPoint, openPoint }: ViewState) => ({
  ...{ view, layout, theme, font, quotesPoint, openPoint },
  parties: ids(outline.parties).filter((party) => parties.includes(party)),
})

describe('before the app has come', () => {
  test.each([true, false])(
    'any address shows what the app will read from it (framed: %s), after a few looks at the page',
    (framed) => {
      const early = begin(framed)
      const { rows, marks, shown } = partsOfPage()
      const marksOf = new Map<string, string>()
      const find = vi.spyOn(document, 'getElementById')
      const search = vi.spyOn(document, 'querySelectorAll')
      fc.assert(
        fc.property(anyAddress, (address) => {
          early.address = address
          find.mockClear()
          search.mockClear()
          window.dispatchEvent(new PopStateEvent('popstate'))
          // One for each of the parties that an address may name, and three for the place that it leads to.
          expect(find.mock.calls.length).toBeLessThanOrEqual(103)
          expect(search.mock.calls.length).toBeLessThanOrEqual(3)
          const state = parseAddress(address, outline, framed)
          expect(shown()).toEqual(meant(state))
          // What the app would put into the lens, filter out or mark is so already.
          const before = marks()
          const { parties, quotesPoint, quote } = state
          const chosen = JSON.stringify([parties, quotesPoint, quote])
          if (!marksOf.has(chosen)) {
            markLens(state, document)
            marksOf.set(chosen, marks())
          }
          expect(before).toBe(marksOf.get(chosen))
          for (const row of rows) row.open = false
        }),
        half,
      )
    },
    fuzzTime,
  )

  test(
    'a party that is picked at any address gives the lens that it will give in the app',
    () => {
      const early = begin(true)
      const { boxes, shown } = partsOfPage()
      const change = (box: HTMLInputElement) => {
        box.checked = !box.checked
        box.dispatchEvent(new Event('change', { bubbles: true }))
      }
      // A sandboxed frame may not change its address; what the reader chose is kept all the same.
      vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
        throw new DOMException('', 'SecurityError')
      })
      fc.assert(
        fc.property(anyAddress, fc.constantFrom(...ids(outline.parties)), (address, party) => {
          early.address = address
          window.dispatchEvent(new PopStateEvent('popstate'))
          change(boxes.find(({ value }) => value === party)!)
          const { parties } = pickParty(party)(parseAddress(address, outline, true))
          expect(parseAddress(early.address, outline, true).parties).toEqual(parties)
          expect(shown().parties).toEqual(ids(outline.parties).filter((id) => parties.includes(id)))
        }),
        { ...fuzz, numRuns: Math.ceil(fuzz.numRuns / 5) },
      )
    },
    fuzzTime,
  )
})

describe('what a host page says before the app has come', () => {
  const say = (data: unknown, source: unknown = host) => {
    const event = new MessageEvent('message', { data })
    Object.defineProperty(event, 'source', { value: source })
    window.dispatchEvent(event)
  }
  const heard = (early: readonly unknown[], later: readonly unknown[]) => {
    const store = createExplainerStore()
    const release = bindHost(store, outline, host, early)
    for (const message of later) say(message)
    vi.advanceTimersByTime(1000)
    release()
    return store.getState()
  }

  test(
    'is taken by the app as if it had been there',
    () => {
      const early = begin(true)
      const before = document.documentElement.outerHTML
      fc.assert(
        fc.property(fc.array(anyMessage, { maxLength: 4 }), (messages) => {
          early.said = []
          for (const message of messages) say(message)
          expect(heard(early.said, [])).toEqual(heard([], messages))
          expect(document.documentElement.outerHTML === before).toBe(true)
        }),
        half,
      )
    },
    fuzzTime,
  )

  test(
    'is nothing if somebody else says it',
    () => {
      const early = begin(true)
      const look = { type: 'sticking-points:look', version: 1, theme: 'dark', party: ['port'] }
      fc.assert(
        fc.property(
          fc.oneof(fc.constant(look), anyMessage),
          fc.constantFrom<unknown>(null, window, {}),
          (data, stranger) => {
            say(data, stranger)
            expect(early.said).toEqual([])
          },
        ),
        fuzz,
      )
    },
    fuzzTime,
  )

  test('is kept in part if it is a flood: the last of it counts', () => {
    const early = begin(true)
    for (let at = 0; at < 10_000; at += 1) {
      say({ type: 'sticking-points:look', version: 1, theme: at % 2 ? 'light' : 'dark', party: ['port'] })
    }
    expect(early.said.length).toBeLessThan(100)
    expect(heard(early.said, [])).toMatchObject({ theme: 'light', parties: ['port'] })
  })
})
