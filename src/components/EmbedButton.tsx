/** The button that opens the embed dialog. What is in the dialog is made only once it opens. */
import { useRef, useState } from 'react'
import { useExplainer } from '../state/ExplainerContext.ts'
import { EmbedDialog } from './EmbedDialog.tsx'

export function EmbedButton() {
  const { words } = useExplainer()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true)
        }}
        className="min-h-8.5 rounded-full border border-rule px-3.5 py-1 text-small font-strong text-ink hover:border-ink noscript:hidden pointer-coarse:min-h-11"
      >
        {words.embed.open}
      </button>
      {isOpen && (
        <EmbedDialog
          close={() => {
            setOpen(false)
            button.current?.focus()
          }}
        />
      )}
    </>
  )
}
