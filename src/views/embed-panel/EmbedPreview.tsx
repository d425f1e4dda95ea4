/** The explainer as it will look in a host page, in a column as wide as the preview. */
import { useEffect, useRef, useState } from 'react'
import { followHeight } from '../../embed/followHeight.ts'
import { allow } from '../../embed/frameAttributes.ts'
import { useWords } from '../../state/ExplainerContext.ts'

/** px: `h-96` */
const boxHeight = 384

/** @param props.address of the explainer, as the frame opens it: `'https://news.example/explainers/kremlin-talks/?theme=dark'` */
export function EmbedPreview({ address }: { address: string }) {
  const { embedPanel } = useWords()
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState(boxHeight)
  useEffect(() => (frame.current ? followHeight(frame.current, setHeight) : undefined), [])
  return (
    // It scrolls, so the Tab key stops at it: what it shows is in a frame, and may have nothing that takes the focus.
    <div
      className="h-96 overflow-y-auto overscroll-contain border border-rule"
      tabIndex={0}
      role="group"
      aria-label={embedPanel.preview}
    >
      <iframe
        ref={frame}
        src={address}
        title={embedPanel.preview}
        allow={allow}
        className="block w-full"
        height={height}
      />
    </div>
  )
}
