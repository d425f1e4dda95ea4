/**
 * Many sites put each iframe into a box that has the shape of a video, by `aspect-ratio` or by a padding in percent. An explainer is
 * higher than it is wide: such a box cuts it off, or the text after the box lies under it.
 */

/** A padding of that part of the width, or more, is there for its shape. */
const shaping = 0.2

/** Those that were given a height, and have lost what told them. */
const mended = new WeakSet<Element>()

/**
 * Makes such a box around a frame as high as the frame. Leaves alone any other box that the frame sticks out of: it may be folded, or
 * small on purpose.
 */
export function fitRatioBox(frame: HTMLElement): void {
  for (let box = frame.parentElement; box; box = box.parentElement) {
    if (!mended.has(box) && !(bottomOf(frame) > bottomOf(box) + 1 && hasRatio(box))) continue
    mended.add(box)
    box.style.cssText += `;height:${frame.offsetHeight}px!important;padding-block:0!important;aspect-ratio:auto!important`
  }
}

const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom

const hasRatio = (box: Element): boolean =>
  [null, ':before'].some((part) => {
    const style = getComputedStyle(box, part)
    const padding = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom)
    return /\d/.test(style.aspectRatio) || padding > box.clientWidth * shaping
  })
