/**
 * The frame's side of an embed: tells the host page how high the explainer is, in every dialect that hosts speak.
 *
 * It is a script of its own, which a page fetches at once where it is framed, so that it works before the app has come, and
 * without it. It measures one wrapper's own box and nothing that depends on the window's height, for that would grow for ever.
 */
import { type Dialect, dialectsFor } from './dialects.ts'
import type { Size } from './messages.ts'
import { throttle } from './throttle.ts'

const host = window.parent
const wrapper = document.getElementById('explainer')

/** How long a host may take to follow a height, in ms. */
const hostTimeout = 500

/** How long the first report waits for fonts, in ms. */
const fontTimeout = 1000

if (host !== window && wrapper) report(wrapper)

function report(wrapper: HTMLElement): void {
  const { documentElement: root } = document
  const dialects = dialectsFor(window.location, root.dataset.story ?? '', document.title)
  let told = 0
  let isWaitingForFonts = true

  const send = (messages: readonly unknown[]) => {
    // Whoever frames us may know our height, so there is nobody to keep it from.
    for (const message of messages) host.postMessage(message, '*')
  }
  // A frame in a closed tab of its host is 0 px high, and one in a folded column 0 px wide, where a word a line makes any height.
  // The size that the host knows is better.
  // Beside a scrollbar the explainer is narrower, so what counts is its size without one. Otherwise a host that followed late would
  // be asked for the height beside the scrollbar, at which that stays.
  const measured = (): Size | undefined => {
    const { overflowY } = root.style
    root.style.overflowY = 'hidden'
    const { height, width } = wrapper.getBoundingClientRect()
    root.style.overflowY = overflowY
    return height > 0 && width > 0 ? { height: Math.ceil(height), width: Math.ceil(width) } : undefined
  }
  const tell = () => {
    const size = measured()
    if (!size || size.height === told) return
    // Fonts on their way would move the host page twice. Measuring has asked for them, so their state is known by now.
    if (isWaitingForFonts && document.fonts.status === 'loading') return
    told = size.height
    for (const dialect of dialects) send(dialect.report(size))
    // The host needs a moment; meanwhile a scrollbar would come and go, and change the width with it.
    setTimeout(fit, hostTimeout)
  }
  // A frame that fits needs no scrollbar; one whose host does not follow must keep it, or its end could not be read.
  const fit = () => {
    const size = measured()
    root.style.overflowY = size && window.innerHeight < size.height ? '' : 'hidden'
  }

  const answer = (dialect: Dialect) => {
    const size = measured()
    if (!size) return
    told = size.height
    send(dialect.report(size))
  }
  const listeners = dialects.map((dialect) => ({
    dialect,
    ask: throttle(() => {
      answer(dialect)
    }),
  }))

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host) return
    for (const { dialect, ask } of listeners) if (dialect.onMessage(data)) ask()
  })
  addEventListener('resize', () => {
    setTimeout(fit, window.innerHeight >= told ? 0 : hostTimeout)
  })
  // A host that hides the frame until it reports keeps its observers still, so the load counts as well.
  addEventListener('load', () => {
    told = 0
    tell()
    if (!measured()) send(dialects.flatMap(({ messageWhenHidden }) => messageWhenHidden ?? []))
  })
  // Most hosts follow, so a scrollbar would only come and go at first.
  root.style.overflowY = 'hidden'
  setTimeout(fit, fontTimeout + hostTimeout)
  document.fonts.addEventListener('loadingdone', tell)
  setTimeout(() => {
    isWaitingForFonts = false
    tell()
  }, fontTimeout)
  new ResizeObserver(tell).observe(wrapper)
  send([{ sentinel: 'amp', type: 'embed-ready' }])
  tell()
}
