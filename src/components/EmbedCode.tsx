/** The code to paste, and the line that a strict host page's policy needs. Where it cannot be copied it is selected instead. */
import { useRef } from 'react'
import { useExplainer } from '../state/ExplainerContext.ts'
import { useCopy } from './useCopy.ts'

interface Props {
  /** Undefined while the frame is being measured. */
  code: string | undefined
  policy: string
}

export function EmbedCode({ code, policy }: Props) {
  const { words } = useExplainer()
  const { outcome, copy } = useCopy()
  const text = useRef<HTMLTextAreaElement>(null)
  const copyOrSelect = async () => {
    if ((await copy(code ?? '')) === 'refused') text.current?.select()
  }
  return (
    <div className="mt-4 grid grid-cols-1 gap-3">
      <textarea
        ref={text}
        readOnly
        rows={6}
        aria-label={words.embed.code}
        value={code ?? words.embed.measuring}
        className="w-full rounded-lg bg-panel p-3 font-mono text-fine"
      />
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <button
          type="button"
          disabled={code === undefined}
          onClick={() => {
            void copyOrSelect()
          }}
          className="min-h-8.5 rounded-full border border-ink px-3.5 py-1 text-small font-strong disabled:border-rule disabled:text-soft pointer-coarse:min-h-11"
        >
          {words.embed.copy}
        </button>
        <span role="status" className="text-note text-soft">
          {outcome === 'idle' ? '' : words.embed.outcomes[outcome]}
        </span>
      </div>
      <p className="text-small text-soft">
        {words.embed.policy} <code className="font-mono wrap-anywhere">{policy}</code>
      </p>
    </div>
  )
}
