/** Hears the height that a frame of ours tells, now and whenever it changes. */
import { heightIn } from './messages.ts'

/**
 * @param onHeight takes px
 * @returns a function that stops
 */
export function followHeight(frame: HTMLIFrameElement, onHeight: (height: number) => void): () => void {
  const onMessage = ({ source, data }: MessageEvent<unknown>) => {
    const height = heightIn(data)
    if (height !== undefined && source === frame.contentWindow) onHeight(height)
  }
  addEventListener('message', onMessage)
  return () => {
    removeEventListener('message', onMessage)
  }
}
