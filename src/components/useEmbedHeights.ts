/**
 * The heights of a frame at the widths that embed code needs, measured in frames of those widths that nobody sees. Undefined until
 * all are known.
 */
import { useEffect, useState } from 'react'
import { type Heights, measuredWidths } from '../embed/embedCode.ts'
import { heightIn } from '../embed/messages.ts'

export function useEmbedHeights(address: string): Heights | undefined {
  const [measured, setMeasured] = useState<{ address: string; heights: Heights }>()
  useEffect(() => {
    const frames = measuredWidths.map((width) => {
      const frame = document.createElement('iframe')
      frame.style.cssText = `position:absolute;visibility:hidden;inset:0 auto auto 0;width:${width}px;height:100px;border:0`
      frame.tabIndex = -1
      frame.ariaHidden = 'true'
      frame.src = address
      return frame
    })
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
    document.body.append(...frames)
    return () => {
      window.removeEventListener('message', hear)
      for (const frame of frames) frame.remove()
    }
  }, [address])
  return measured?.address === address ? measured.heights : undefined
}
