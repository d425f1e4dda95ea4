/** The code to paste, and the line that a strict host page's policy needs. Where it cannot be copied it is selected instead. */
import { useRef, useState } from 'react'
import { useExplainer } from '../state/ExplainerContext.ts'
import { PillButton } from './PillButton.tsx'
import { type CopyOutcome, writeToClipboard } from './clipboard.ts'

interface Props {
  /** Undefined while the frame is being measured. */
  code: string | undefined
  policy: string
}

export function EmbedCode({ code, policy }: Props) {
  const { words } = useExplainer()
  const [outcome, setOutcome] = useState<CopyOutcome>()
  const text = useRef<HTMLTextAreaElement>(null)
  const copyOrSelect = async () => {
    const copied = await writeToClipboard(code ?? '')
    setOutcome(copied)
    if (copied === 'refused') text.current?.select()
  }
  return (
    <div className="mt-4 grid grid-cols-1 gap-3.5">
      <textarea
        ref={text}
        readOnly
        dir="ltr"
        rows={6}
        aria-label={words.embed.code}
        value={code ?? words.embed.measuring}
        className="w-full rounded-lg bg-panel p-3 font-mono text-fine"
      />
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <PillButton
          disabled={code === undefined}
          press={() => {
            void copyOrSelect()
          }}
        >
          {words.embed.copy}
        </PillButton>
        <span role="status" className="text-note text-soft">
          {outcome && words.embed.outcomes[outcome]}
        </span>
      </div>
      <p className="text-small text-soft">
        {words.embed.policy}{' '}
        <code dir="ltr" className="font-mono wrap-anywhere">
          {policy}
        </code>
      </p>
    </div>
  )
}
