/** A browser notes the height of what it has laid out when it draws a frame. @returns a function that calls it off */
export function inTwoFrames(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act)
  })
  return () => {
    cancelAnimationFrame(frame)
  }
}
