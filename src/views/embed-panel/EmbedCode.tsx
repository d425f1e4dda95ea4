/** The code to paste, and the line that a strict host page's policy needs. Where it can't be copied it is selected instead. */
import { useRef, useState } from 'react'
import { useWords } from '../../state/ExplainerContext.ts'
import { actionLook } from '../../ui/actionLook.ts'
import { writeToClipboard } from '../../ui/hooks/clipboard.ts'
import { useAnnounce } from '../../ui/hooks/useAnnounce.ts'
import { useBriefly } from '../../ui/hooks/useBriefly.ts'

interface Props {
  /** Undefined while the frame is being measured. */
  code: string | undefined
  /** Undefined where any page allows the code: `"frame-src https://news.example; style-src-attr 'unsafe-inline'"` */
  policy: string | undefined
}

export function EmbedCode({ code, policy }: Props) {
  const { embedPanel } = useWords()
  const announce = useAnnounce()
  const [copied, showCopied] = useBriefly<string>()
  const [refused, setRefused] = useState<string>()
  const field = useRef<HTMLTextAreaElement>(null)

  async function copyOrSelect(text: string) {
    if ((await writeToClipboard(text)) === 'copied') {
      showCopied(text)
      announce(embedPanel.copied)
      return
    }
    setRefused(text)
    announce(embedPanel.refused)
    field.current?.focus()
    field.current?.select()
  }

  return (
    <div className="grid grid-cols-1 grid-rows-[1fr_auto_auto]">
      <textarea
        ref={field}
        readOnly
        dir="ltr"
        spellCheck={false}
        aria-label={embedPanel.code}
        value={code ?? embedPanel.measuring}
        className="min-h-50 w-full bg-panel p-3 font-mono text-small wrap-anywhere"
      />
      <div className="-ms-1 flex flex-wrap items-center gap-x-4">
        <button
          type="button"
          disabled={code === undefined}
          className={`${actionLook} disabled:text-soft`}
          onClick={() => {
            if (code !== undefined) void copyOrSelect(code)
          }}
        >
          <span className="thin-link">
            {code !== undefined && copied === code ? embedPanel.copied : embedPanel.copy}
          </span>
        </button>
        {code !== undefined && refused === code && <p className="text-small text-soft">{embedPanel.refused}</p>}
      </div>
      {policy && (
        <p className="text-small text-soft">
          {embedPanel.policy}{' '}
          <code dir="ltr" className="font-mono text-label wrap-anywhere">
            {policy}
          </code>
        </p>
      )}
    </div>
  )
}
