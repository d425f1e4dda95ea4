// @vitest-environment jsdom
/** What a frame tells its host of its size. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

describe('a frame in its host page', () => {
  const said: unknown[] = []
  const host = {
    postMessage: (message: unknown) => {
      said.push(message)
    },
  }
  let box = { width: 320, height: 812 }
  let resized: () => void = () => undefined
  let listeners = new AbortController()

  beforeEach(() => {
    vi.useFakeTimers()
    vi.resetModules()
    said.length = 0
    document.body.innerHTML = '<div id="explainer"></div>'
    vi.stubGlobal('parent', host)
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(told: () => void) {
          resized = told
        }
        observe = () => undefined
      },
    )
    const fonts = Object.assign(new EventTarget(), { status: 'loaded' })
    Object.defineProperty(document, 'fonts', { configurable: true, value: fonts })
    vi.spyOn(document.getElementById('explainer')!, 'getBoundingClientRect').mockImplementation(() => box as DOMRect)
    // The script never lets go of its page, so the test takes its listeners away.
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

  const heights = () =>
    said.filter((message) => (message as { readonly type?: string }).type === 'sticking-points:height')
  const ask = () => {
    const event = new MessageEvent('message', { data: { type: 'sticking-points:hello', version: 1 } })
    Object.defineProperty(event, 'source', { value: host })
    window.dispatchEvent(event)
    vi.advanceTimersByTime(1000)
  }

  test('tells its height when it comes and when that changes', async () => {
    box = { width: 320, height: 811.2 }
    await import('../../src/embed/frame.ts')
    box = { width: 320, height: 900 }
    resized()
    resized()
    expect(heights()).toEqual([
      { type: 'sticking-points:height', version: 1, width: 320, height: 812 },
      { type: 'sticking-points:height', version: 1, width: 320, height: 900 },
    ])
  })

  test.each([
    ['0 px wide, as in a folded column', { width: 0, height: 90_000 }],
    ['0 px high, as in a closed tab', { width: 0, height: 0 }],
  ])('tells nothing while it is %s, not even if it is asked', async (_, none) => {
    box = none
    await import('../../src/embed/frame.ts')
    vi.advanceTimersByTime(5000)
    resized()
    ask()
    expect(heights()).toEqual([])
    box = { width: 320, height: 812 }
    resized()
    expect(heights()).toHaveLength(1)
  })

  test('tells WordPress a height once it has loaded, which hides it until then, and tells nobody else a size', async () => {
    location.hash = '#?secret=a1B2c3D4e5'
    box = { width: 0, height: 0 }
    await import('../../src/embed/frame.ts')
    window.dispatchEvent(new Event('load'))
    location.hash = ''
    const told = said.filter((message) => (message as { readonly message?: string }).message === 'height')
    expect(told).toEqual([{ message: 'height', value: 600, secret: 'a1B2c3D4e5' }])
    expect(heights()).toEqual([])
  })

  test('keeps a scrollbar only where it does not fit without one', async () => {
    const { style } = document.documentElement
    // Beside a scrollbar the text has fewer px and more lines.
    vi.spyOn(document.getElementById('explainer')!, 'getBoundingClientRect').mockImplementation(
      () => (style.overflowY === 'hidden' ? { width: 900, height: 700 } : { width: 885, height: 760 }) as DOMRect,
    )
    const hostMakesIt = (height: number) => {
      vi.stubGlobal('innerHeight', height)
      window.dispatchEvent(new Event('resize'))
      vi.advanceTimersByTime(1000)
    }
    await import('../../src/embed/frame.ts')
    hostMakesIt(300)
    expect(style.overflowY).toBe('')
    hostMakesIt(720)
    expect(style.overflowY).toBe('hidden')
  })
})
