/** The height in px that a frame of ours tells, for the preview of an embed. Undefined until it does. */
import { type RefObject, useEffect, useState } from 'react'
import { heightIn } from '../embed/messages.ts'

export function useFrameHeight(frame: RefObject<HTMLIFrameElement | null>): number | undefined {
  const [height, setHeight] = useState<number>()
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      const told = heightIn(data)
      if (told !== undefined && source === frame.current?.contentWindow) setHeight(told)
    }
    window.addEventListener('message', hear)
    return () => {
      window.removeEventListener('message', hear)
    }
  }, [frame])
  return height
}
