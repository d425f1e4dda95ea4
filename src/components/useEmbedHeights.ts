/**
 * The heights of a frame at the widths that embed code needs, measured in frames of those widths that nobody sees. Undefined until
 * all are known.
 */
import { useEffect, useState } from 'react'
import { type Heights, measuredWidths } from '../embed/embedCode.ts'
import { heightIn } from '../embed/messages.ts'

/** So high, in px, that no content needs a scrollbar, which would make its column narrower. */
const tallest = 20_000

export function useEmbedHeights(address: string): Heights | undefined {
  const [measured, setMeasured] = useState<{ address: string; heights: Heights }>()
  useEffect(() => {
    const frames = measuredWidths.map((width) => {
      const frame = document.createElement('iframe')
      frame.style.cssText = `width:${width}px;height:${tallest}px;border:0`
      frame.tabIndex = -1
      frame.src = address
      return frame
    })
    const box = document.createElement('div')
    box.style.cssText = 'position:fixed;inset:0;overflow:hidden;visibility:hidden;z-index:-1'
    box.ariaHidden = 'true'
    box.append(...frames)
    const heights = new Map<HTMLIFrameElement, number>()
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const frame = frames.find(({ contentWindow }) => contentWindow === source)
      const height = heightIn(data)
      if (!frame || height === undefined) return
      heights.set(frame, height)
      if (heights.size < frames.length) return
      const [narrow = 0, middle = 0, wide = 0, columns = 0] = frames.map((frame) => heights.get(frame))
      setMeasured({ address, heights: [narrow, middle, wide, columns] })
    }
    window.addEventListener('message', hear)
    document.body.append(box)
    return () => {
      window.removeEventListener('message', hear)
      box.remove()
    }
  }, [address])
  return measured?.address === address ? measured.heights : undefined
}
