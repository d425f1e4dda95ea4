/** The explainer as it will look in a host page, in a column as wide as the dialog. */
import { useRef } from 'react'
import { useExplainer } from '../state/ExplainerContext.ts'
import { useFrameHeight } from './useFrameHeight.ts'

export function EmbedPreview({ address }: { address: string }) {
  const { words } = useExplainer()
  const frame = useRef<HTMLIFrameElement>(null)
  const height = useFrameHeight(frame)
  return (
    <div
      className="mt-4 h-56 overflow-y-auto rounded-lg border border-rule"
      tabIndex={0}
      role="group"
      aria-label={words.embed.preview}
    >
      <iframe
        ref={frame}
        src={address}
        title={words.embed.preview}
        allow="clipboard-write"
        className="block w-full"
        height={height ?? 220}
      />
    </div>
  )
}
