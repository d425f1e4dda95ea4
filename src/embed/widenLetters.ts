/**
 * Sets an explainer in the widest letters that a reader may see it in: on a first visit the publisher's own typefaces are not there yet,
 * and the sans is whatever the device has. On some Linux that is DejaVu Sans, a tenth wider than Arial. Most devices that have not got it
 * have Verdana, which is as wide.
 */
const widestSans = "'DejaVu Sans',Verdana"

/** A frame without an origin lets nobody in: there its own letters have to do. */
export function widenLetters(frame: HTMLIFrameElement): void {
  const root = frame.contentDocument?.documentElement
  if (!root) return
  const faces = Array.from(root.ownerDocument.fonts, ({ family }) => unquoted(family))
  for (const kind of ['serif', 'sans']) {
    const stack = getComputedStyle(root).getPropertyValue(`--font-${kind}`)
    const [first = '', ...others] = stack.split(',')
    const isOwn = others.length > 0 && faces.includes(unquoted(first))
    const withoutOwn = isOwn ? others.join(',') : stack
    root.style.setProperty(`--font-${kind}`, kind === 'sans' ? `${widestSans},${withoutOwn}` : withoutOwn)
  }
}

const unquoted = (family: string): string => family.trim().replace(/^["']|["']$/g, '')
