/**
 * `embed.js`, for a host page: gives each of our iframes its height, and turns each placeholder link into an iframe.
 *
 *     <a class="sticking-points" href="https://…/kremlin-talks/">Title</a>
 *
 * It counts as ours what comes from the folder that this script came from or, where it cannot know that, whatever speaks as our
 * frames do. It may stand before or after the iframes, and twice. It keeps one listener for the page and none for a frame, so a frame
 * that is taken away leaves nothing behind.
 */
import { scrollHostTo } from './scrollHostTo.ts'
import { frameOf } from './frameOf.ts'
import { heightIn, helloMessage, landingIn } from './messages.ts'
import { ownFolder } from './ownFolder.ts'
import { fitRatioBox } from './ratioBox.ts'

const folder = ownFolder()
/** One loader a folder: a page may have the explainers of two publishers. */
const mark = Symbol.for(`sticking-points ${folder}`)

/** How long a page that changes and changes waits for its new links to be framed, in ms. */
const pause = 50

if (!(mark in window)) {
  Reflect.set(window, mark, true)
  /**
   * A link that becomes a frame, or what stands before a frame in case it does not come: a link, or the blockquote of oEmbed, of which
   * WordPress takes the class.
   */
  const standIn = '.sticking-points,blockquote[data-secret]'
  const framed = new Map<Element, HTMLIFrameElement>()

  /** On the page, and in the open shadow roots of its components. A closed one shows itself to nobody. */
  const all = (selector: string, root: Document | ShadowRoot = document): readonly Element[] => {
    observer.observe(root, { childList: true, subtree: true })
    return [
      ...root.querySelectorAll(selector),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? all(selector, shadowRoot) : [])),
    ]
  }
  // In a drawing, an element of such a name has no text for an address.
  const isOurs = (address: unknown) => String(address).startsWith(folder || 'http')
  const ours = () => (all('iframe') as readonly HTMLIFrameElement[]).filter(({ src }) => isOurs(src))

  addEventListener('message', ({ source, data }) => {
    const height = heightIn(data)
    const landing = landingIn(data)
    if ((height ?? landing) === undefined) return
    for (const frame of ours()) {
      if (frame.contentWindow !== source) continue
      if (height) giveHeight(frame, height)
      else scrollHostTo(frame, landing ?? 0)
    }
  })

  const giveHeight = (frame: HTMLIFrameElement, height: number) => {
    // WordPress's script would give it 1000 px at most, each time that the frame tells its height, and the page would move until ours
    // comes. It finds a frame by this secret; without one it would think of another. It may not have come yet, and then the frame is still
    // hidden by its style.
    if (/\w/.test(frame.dataset.secret ?? '')) {
      frame.dataset.secret = '-'
      frame.style.cssText = ''
    }
    // Where a page counts borders into a height, the content still wants all of it.
    const isWhole = getComputedStyle(frame).boxSizing === 'border-box'
    const whole = height + (isWhole ? frame.offsetHeight - frame.clientHeight : 0)
    // Many sites say `height: auto !important` of every iframe.
    frame.style.cssText += `;height:${whole}px!important`
    fitRatioBox(frame)
    const before = frame.previousElementSibling as HTMLElement | null
    if (!before?.matches(standIn)) return
    const hide = () => (before.style.display = 'none')
    // A reader who is on the link keeps the focus there until going on.
    if (before.matches(':focus')) before.addEventListener('blur', hide)
    else hide()
  }

  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(frameLinks, pause)
  })
  function frameLinks() {
    timer = undefined
    for (const anchor of all(standIn) as readonly HTMLAnchorElement[]) {
      if (framed.has(anchor) || !isOurs(anchor.href)) continue
      // A page that was written anew out of its own HTML has the frame already.
      const next = anchor.nextElementSibling as HTMLIFrameElement | null
      framed.set(anchor, next?.matches('iframe') && isOurs(next.src) ? next : frameOf(anchor))
    }
    // An app that takes a link away, or elsewhere, knows nothing of its frame.
    for (const [anchor, frame] of framed) {
      if (!anchor.isConnected) {
        frame.remove()
        framed.delete(anchor)
      } else if (anchor.parentNode !== frame.parentNode) anchor.after(frame)
    }
  }
  frameLinks()
  // A component may have made its shadow root after it came.
  addEventListener('load', frameLinks)
  // Frames that loaded before this script have told their height to nobody.
  for (const frame of ours()) frame.contentWindow?.postMessage(helloMessage, '*')
}
