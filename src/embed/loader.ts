/**
 * `embed.js`, for a host page: gives each of our iframes its height, and turns each placeholder link into an iframe.
 *
 *     <a class="sticking-points" href="https://…/kremlin-talks/">Title</a>
 *
 * It counts as ours what comes from the folder that this script came from. It may stand before or after the iframes, and twice.
 * It keeps one listener for the page and none for a frame, so a frame that is taken away leaves nothing behind.
 */
import { allow, sandbox } from './frameAttributes.ts'
import { heightIn, helloMessage } from './messages.ts'

const script = document.currentScript
const folder = script instanceof HTMLScriptElement ? new URL('.', script.src).href : ''
/** One loader a folder: a page may have the explainers of two publishers. */
const mark = Symbol.for(`sticking-points ${folder}`)

if (folder && !(mark in window)) {
  Object.assign(window, { [mark]: true })
  const link = 'a.sticking-points'

  const ours = () => [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(folder))

  addEventListener('message', ({ source, data }) => {
    const height = heightIn(data)
    const frame = height && ours().find((frame) => frame.contentWindow === source)
    if (!frame) return
    // Where a page counts borders into a height, the content still wants all of it.
    const isWhole = getComputedStyle(frame).boxSizing === 'border-box'
    frame.style.height = `${height + (isWhole ? frame.offsetHeight - frame.clientHeight : 0)}px`
    // The link was there in case the frame would not come.
    const { previousElementSibling: before } = frame
    if (!(before instanceof HTMLElement) || !before.matches(link)) return
    const hide = () => {
      before.style.display = 'none'
    }
    // A reader who is on the link keeps the focus there until going on.
    if (before === document.activeElement) before.addEventListener('blur', hide, { once: true })
    else hide()
  })

  const frameLinks = () => {
    for (const anchor of document.querySelectorAll<HTMLAnchorElement>(link)) {
      if (anchor.dataset.framed !== undefined || !anchor.href.startsWith(folder)) continue
      anchor.dataset.framed = ''
      const frame = document.createElement('iframe')
      frame.title = anchor.title || anchor.text
      frame.loading = 'lazy'
      frame.allow = allow
      frame.setAttribute('sandbox', sandbox)
      frame.style.cssText = 'display:block;width:100%;border:0'
      frame.style.height = anchor.style.height || '640px'
      frame.src = anchor.href
      // The frame takes the room that was kept, and the link lies on it until it shows, so nothing on the page moves.
      anchor.style.cssText = 'display:block;height:1.5em;margin-bottom:-1.5em;position:relative;z-index:1'
      anchor.after(frame)
    }
  }

  frameLinks()
  new MutationObserver(frameLinks).observe(document, { childList: true, subtree: true })
  // Frames that loaded before this script have told their height to nobody.
  for (const frame of ours()) frame.contentWindow?.postMessage(helloMessage, '*')
}
