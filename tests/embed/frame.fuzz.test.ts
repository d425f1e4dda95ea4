// @vitest-environment jsdom
/** Messages as an attacker sends them: the frame answers those who ask, in few words, and nothing else in it or its host changes. */
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dialectsFor } from '../../src/embed/dialects.ts'
import { heightIn, helloMessage, isHello, isState, lookIn, sizeIn } from '../../src/embed/messages.ts'
import { fuzz, fuzzTime } from '../fixtures/fuzz.ts'
import { anyText, wellFormed } from '../fixtures/hostile.ts'
import { anyMessage, openings } from '../fixtures/hostileMessages.ts'

describe('whatever is said to a frame', () => {
  test(
    'is a message of ours only if it is one in every part',
    () => {
      fc.assert(
        fc.property(anyMessage, (data) => {
          const height = heightIn(data)
          if (height !== undefined) {
            expect(Number.isFinite(height) && height > 0).toBe(true)
            expect(data).toMatchObject({ type: 'sticking-points:height', version: 1, height })
          }
          const size = sizeIn(data)
          if (size) {
            expect(Number.isFinite(size.width) && size.width > 0).toBe(true)
            expect(size.height).toBe(height)
          }
          if (isState(data)) expect(data).toMatchObject({ type: 'sticking-points:state', version: 1 })
          if (isHello(data)) expect(data).toMatchObject({ type: 'sticking-points:hello', version: 1 })
          const look = lookIn(data)
          if (look) {
            expect(data).toMatchObject({ type: 'sticking-points:look', version: 1 })
            expect(['undefined', 'string']).toContain(typeof look.theme)
            expect(look.party?.length ?? 0).toBeLessThanOrEqual(100)
            for (const id of look.party ?? []) expect(typeof id).toBe('string')
          }
        }),
        fuzz,
      )
    },
    fuzzTime,
  )

  test(
    'gets a few short words from each dialect, at any address',
    () => {
      const fragment = fc.oneof(
        fc.constant(''),
        anyText.map((text) => `#ifr=${text}`),
        anyText.map((text) => `#?secret=${text}`),
      )
      const query = fc.oneof(
        fc.constant(''),
        anyText.map((text) => `?childId=${encodeURIComponent(wellFormed(text))}`),
        anyText.map((text) => `?resize=${text}`),
        fc.constantFrom('?resize=guardian', '?resize=medium', '?childId=slot'),
      )
      fc.assert(
        fc.property(query, fragment, fc.array(anyMessage, { maxLength: 5 }), (search, hash, messages) => {
          const address = { href: `https://news.example/talks/${search}${hash}`, search, hash }
          const dialects = dialectsFor(address, 'talks', 'Title')
          expect(dialects.length).toBeLessThanOrEqual(9)
          const own = JSON.stringify(address).length
          for (const data of messages) {
            for (const dialect of dialects) {
              if (!dialect.onMessage(data)) continue
              const said = dialect.report({ height: 812, width: 320 })
              expect(said.length).toBeLessThanOrEqual(2)
              // What is said may name what the address says, and an opening's own id, but carries no megabyte back.
              for (const message of said) expect(JSON.stringify(message).length).toBeLessThan(own * 2 + 3000)
            }
          }
        }),
        fuzz,
      )
    },
    fuzzTime,
  )
})

describe('a frame in its host page', () => {
  const said: unknown[] = []
  const postMessage = (message: unknown) => {
    said.push(message)
  }
  const host = { postMessage } as unknown as Window
  let listeners: AbortController
  let measured = 0

  /** As the browser delivers it, cloned; jsdom leaves out who sent it. */
  const say = (data: unknown, source: unknown = host) => {
    const event = new MessageEvent('message', { data })
    Object.defineProperty(event, 'source', { value: source })
    window.dispatchEvent(event)
  }

  beforeEach(async () => {
    vi.useFakeTimers()
    vi.resetModules()
    said.length = 0
    document.body.innerHTML = '<div id="explainer"><p>Text.</p></div>'
    document.documentElement.dataset.story = 'talks'
    vi.stubGlobal('parent', host)
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = () => undefined
      },
    )
    Object.defineProperty(document, 'fonts', {
      configurable: true,
      value: Object.assign(new EventTarget(), { status: 'loaded' }),
    })
    vi.spyOn(document.getElementById('explainer')!, 'getBoundingClientRect').mockImplementation(() => {
      measured += 1
      return { height: 812, width: 320 } as DOMRect
    })
    // The script never lets go of its page, so the test takes its listeners away.
    listeners = new AbortController()
    const listen = window.addEventListener.bind(window)
    vi.spyOn(window, 'addEventListener').mockImplementation((type: string, listener: unknown, options?: unknown) => {
      listen(type, listener as EventListener, { ...(options as object | undefined), signal: listeners.signal })
    })
    await import('../../src/embed/frame.ts')
    vi.advanceTimersByTime(5000)
    said.length = 0
    measured = 0
  })
  afterEach(() => {
    listeners.abort()
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })

  const mine = ['sticking-points:height', 'iframe-resized', 'embed-size']
  const isAnswer = (message: unknown) =>
    (typeof message === 'string' && message.startsWith('[iFrameSizer]')) ||
    mine.includes(String((message as Readonly<Record<string, unknown>>).type))

  test(
    'answers with its size or not at all, and its page stays as it is',
    () => {
      const before = document.documentElement.outerHTML
      const keys = Object.keys(window).length
      fc.assert(
        fc.property(anyMessage, (data) => {
          said.length = 0
          say(data)
          vi.advanceTimersByTime(1000)
          expect(said.length).toBeLessThanOrEqual(6)
          expect(said.every(isAnswer)).toBe(true)
          expect(document.documentElement.outerHTML === before).toBe(true)
          expect(Object.keys(window).length).toBe(keys)
          expect('polluted' in {}).toBe(false)
        }),
        fuzz,
      )
    },
    fuzzTime,
  )

  test(
    'says nothing to anybody but its host',
    () => {
      const strangers = [null, window, {}, { postMessage }]
      fc.assert(
        fc.property(
          fc.oneof(fc.constantFrom(...openings), anyMessage),
          fc.constantFrom(...strangers),
          (data, stranger) => {
            say(data, stranger)
          },
        ),
        fuzz,
      )
      vi.advanceTimersByTime(1000)
      expect(said).toEqual([])
      expect(measured).toBe(0)
    },
    fuzzTime,
  )

  test('answers a flood of questions twice, the first and the last, and not each', () => {
    for (const opening of openings) {
      said.length = 0
      measured = 0
      for (let at = 0; at < 10_000; at += 1) say(opening)
      vi.advanceTimersByTime(10_000)
      // iframe-resizer 5 wants two messages for an answer.
      expect(said.length, JSON.stringify(opening)).toBeGreaterThan(0)
      expect(said.length, JSON.stringify(opening)).toBeLessThanOrEqual(4)
      expect(measured).toBeLessThanOrEqual(2)
    }
  })

  test('answers a question that comes after a flood', () => {
    for (let at = 0; at < 10_000; at += 1) say(helloMessage)
    vi.advanceTimersByTime(1000)
    said.length = 0
    say(helloMessage)
    expect(said).toEqual([{ type: 'sticking-points:height', version: 1, width: 320, height: 812 }])
  })
})
