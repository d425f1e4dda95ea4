/**
 * Measures how high the explainer is at each width that embed code asks for: in a real frame that nobody sees, which is made one width
 * after the other.
 */
import { measuredWidths } from './frameHeights.ts'
import { helloMessage, isState, type Size, sizeIn } from './messages.ts'
import { widenLetters } from './widenLetters.ts'

/** So high, in px, that no content needs a scrollbar, which would make its column narrower. */
const tallest = 30_000

/** In px: none of `measuredWidths`, so that what a frame tells before it is ready counts for nothing. */
const firstWidth = 300

/** How long it may take, in ms. Where a frame cannot come, as in some sandboxes, there is code all the same. */
const measureTimeout = 20_000

/** In the publisher's typefaces, or in the widest that a reader may see instead of them. */
export type Letters = 'own' | 'widest'

/**
 * @param address of the explainer, as the frame opens it
 * @param onMeasured takes the size at each of `measuredWidths`, or at as many of them as the frame told in time
 * @returns a function that gives up
 */
export function measureFrame(
  address: string,
  letters: Letters,
  onMeasured: (sizes: readonly Size[]) => void,
): () => void {
  const frame = document.createElement('iframe')
  frame.style.cssText = `border:0;width:${firstWidth}px;height:${tallest}px`
  frame.tabIndex = -1
  frame.src = address
  const box = document.createElement('div')
  box.style.cssText = 'position:fixed;inset:0;overflow:hidden;visibility:hidden;z-index:-1'
  box.ariaHidden = 'true'
  box.append(frame)

  const sizes: Size[] = []
  let hasFonts = false
  let hasApp = false
  let isReady = false
  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    const size = sizeIn(data)
    if (source !== frame.contentWindow || !(size || isState(data))) return
    // A frame that nobody asks tells its height when its fonts are there, and the lens shows when the app is.
    if (size) hasFonts = true
    else hasApp = true
    if (!hasFonts || !hasApp) return
    if (!isReady && letters === 'widest') widenLetters(frame)
    isReady = true
    const asked = measuredWidths[sizes.length]
    if (size && asked !== undefined && isAbout(size.width, asked)) sizes.push({ width: asked, height: size.height })
    const next = measuredWidths[sizes.length]
    if (next === undefined) {
      finish()
    } else {
      frame.style.width = `${next}px`
      frame.contentWindow?.postMessage(helloMessage, '*')
    }
  }
  const finish = () => {
    end()
    onMeasured(sizes)
  }
  const timer = setTimeout(finish, measureTimeout)
  const end = () => {
    clearTimeout(timer)
    removeEventListener('message', onMessage)
    box.remove()
  }
  addEventListener('message', onMessage)
  document.body.append(box)
  return end
}

/** An answer may still be about the width before. And where the reader has zoomed in, a width is not a whole number of px. */
const isAbout = (width: number, asked: number): boolean => Math.abs(width - asked) <= 1
