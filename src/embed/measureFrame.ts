/**
 * Measures how high the explainer is at each width that embed code asks for: in a real frame that nobody sees, which is made one width
 * after the other.
 */
import { measuredWidths } from './frameHeights.ts'
import { helloMessage, isState, type Size, sizeIn } from './messages.ts'

/** So high, in px, that no content needs a scrollbar, which would make its column narrower. */
const tallest = 30_000

/**
 * @param address of the explainer, as the frame opens it
 * @param onMeasured takes the size at each of `measuredWidths`
 * @returns a function that gives up
 */
export function measureFrame(address: string, onMeasured: (sizes: readonly Size[]) => void): () => void {
  const frame = document.createElement('iframe')
  frame.style.cssText = `border:0;width:${measuredWidths[0]}px;height:${tallest}px`
  frame.tabIndex = -1
  frame.src = address
  const box = document.createElement('div')
  box.style.cssText = 'position:fixed;inset:0;overflow:hidden;visibility:hidden;z-index:-1'
  box.ariaHidden = 'true'
  box.append(frame)

  const sizes: Size[] = []
  let hasFonts = false
  let hasApp = false
  const hear = ({ source, data }: MessageEvent<unknown>) => {
    const size = sizeIn(data)
    if (source !== frame.contentWindow || !(size || isState(data))) return
    // A frame that nobody asks tells its height when its fonts are there, and the lens shows when the app is.
    if (size) hasFonts = true
    else hasApp = true
    if (!hasFonts || !hasApp) return
    const asked = measuredWidths[sizes.length]
    if (size && asked !== undefined && isAbout(size.width, asked)) sizes.push({ width: asked, height: size.height })
    const next = measuredWidths[sizes.length]
    if (next === undefined) {
      end()
      onMeasured(sizes)
    } else {
      frame.style.width = `${next}px`
      frame.contentWindow?.postMessage(helloMessage, '*')
    }
  }
  const end = () => {
    removeEventListener('message', hear)
    box.remove()
  }
  addEventListener('message', hear)
  document.body.append(box)
  return end
}

/** An answer may still be about the width before. And where the reader has zoomed in, a width is not a whole number of px. */
const isAbout = (width: number, asked: number): boolean => Math.abs(width - asked) <= 1
