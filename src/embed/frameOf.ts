/** The iframe that takes the place of a placeholder link. */
import { allow, sandbox } from './frameAttributes.ts'

/** Where the code does not tell the room to keep. */
const usualHeight = '640px'

/** The frame, not yet on the page. It takes the room that the code tells; without a script the link has kept none. */
export function frameOf(anchor: HTMLAnchorElement): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.title = anchor.title || anchor.text
  frame.loading = 'lazy'
  frame.allow = allow
  frame.setAttribute('sandbox', sandbox)
  // Code of ours that is older kept the room by the link's own style.
  const height = anchor.dataset.height ?? (anchor.style.height || usualHeight)
  // A news page may pad its frames, which would cut off what is in one.
  frame.style.cssText = `display:block;width:100%;padding:0;border:0;height:${height}`
  frame.src = anchor.href
  // The link lies on the frame until that shows, so nothing on the page moves then.
  anchor.style.cssText =
    'display:block;padding:0;border:0;height:1.5em;margin-bottom:-1.5em;position:relative;z-index:1'
  return frame
}
