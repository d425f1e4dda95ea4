/**
 * The page before its app has come, at hostile addresses and under hostile messages: its small scripts, run as the text that the
 * build makes of them, show what the app will read from the same, and hand on what the app would have heard.
 */
import { URLSearchParams } from 'node:url'
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { bundleScript } from '../../src/build/vite/bundleScript.ts'
import type { Prehydration } from '../../src/prehydration/Prehydration.ts'
import { parseAddress } from '../../src/state/address.ts'
import { wordsFor } from '../../src/i18n/wordsFor.ts'
import { createExplainer, knownIdsOf } from '../../src/state/createExplainer.ts'
import { syncHost } from '../../src/state/syncHost.ts'
import { fuzz, fuzzTime } from '../fixtures/fuzz.ts'
import { harbour } from '../fixtures/harbour.ts'
import { anyAddress, known } from '../fixtures/hostileAddress.ts'
import { anyMessage } from '../fixtures/hostileMessages.ts'

const host = { postMessage: () => undefined } as unknown as Window
/** Addresses are tried in a frame and out of one, and messages come several at a time. */
const half = { ...fuzz, numRuns: Math.ceil(fuzz.numRuns / 2) }
const { documentElement: root } = document
let boot: string
let listeners: AbortController

beforeAll(async () => {
  boot = await bundleScript('src/prehydration/boot.ts')
}, fuzzTime)

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
  // jsdom has none.
  Object.assign(document, { fonts: { load: () => Promise.resolve([]) } })
  // As the build writes it, of all that the scripts look for.
  Object.assign(root.dataset, { views: known.views.join(' '), parties: known.parties.join(' ') })
  document.body.innerHTML = `<div id="explainer">${known.views.map((view) => `<section id="${view}"></section>`).join('')}</div>`
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

function run(script: string, framed: boolean, location: object = window.location): void {
  vi.stubGlobal('parent', framed ? host : window)
  new Function('location', script)(location) // eslint-disable-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
}

function begin(framed: boolean): Prehydration {
  run(`${boot};prehydration.start()`, framed)
  if (!window.prehydration) throw new Error('The script in the head did not run.')
  return window.prehydration
}

describe('before the first paint', () => {
  test.each([true, false])(
    'any address gives the page the look that the app will give it (framed: %s)',
    (framed) => {
      fc.assert(
        fc.property(anyAddress, (address) => {
          document.head.innerHTML = ''
          run(boot, framed, address)
          const { layout, theme, font, parties } = parseAddress(address, known, framed)
          const { dataset } = root
          expect(known.views).toContain(dataset.view)
          expect([dataset.layout, dataset.theme, dataset.font]).toEqual([layout, theme, font])
          expect((dataset.lens ?? '').split(' ').filter(Boolean)).toEqual(parties)
        }),
        half,
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
  const heard = (before: readonly unknown[], later: readonly unknown[]) => {
    const { store, story } = createExplainer(harbour, wordsFor(harbour.lang))
    const release = syncHost(store, knownIdsOf(story), host, before)
    for (const message of later) say(message)
    vi.advanceTimersByTime(1000)
    release()
    const { theme, parties } = store.getState()
    return { theme, parties }
  }

  test(
    'is taken by the app as if it had been there',
    () => {
      const page = begin(true)
      // What the script does later by itself is over by now.
      vi.advanceTimersByTime(10_000)
      const before = root.outerHTML
      fc.assert(
        fc.property(fc.array(anyMessage, { maxLength: 4 }), (messages) => {
          page.messages.length = 0
          for (const message of messages) say(message)
          expect(heard(page.messages, [])).toEqual(heard([], messages))
          expect(root.outerHTML === before).toBe(true)
        }),
        half,
      )
    },
    fuzzTime,
  )

  test(
    'is nothing if somebody else says it',
    () => {
      const page = begin(true)
      const look = { type: 'sticking-points:look', version: 1, theme: 'dark', party: ['port'] }
      fc.assert(
        fc.property(
          fc.oneof(fc.constant(look), anyMessage),
          fc.constantFrom<unknown>(null, window, {}),
          (data, stranger) => {
            say(data, stranger)
            expect(page.messages).toEqual([])
          },
        ),
        fuzz,
      )
    },
    fuzzTime,
  )

  test('is kept in part if it is a flood: the last of it counts', () => {
    const page = begin(true)
    for (let at = 0; at < 10_000; at += 1) {
      say({ type: 'sticking-points:look', version: 1, theme: at % 2 ? 'light' : 'dark', party: ['port'] })
    }
    expect(page.messages.length).toBeLessThan(100)
    expect(heard(page.messages, [])).toEqual({ theme: 'light', parties: ['port'] })
  })
})
