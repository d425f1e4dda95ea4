/** The button that opens the embed dialog. What is in the dialog is made only once it opens. */
import { useRef, useState } from 'react'
import { useExplainer } from '../state/ExplainerContext.ts'
import { EmbedDialog } from './EmbedDialog.tsx'
import { PillButton } from './PillButton.tsx'

export function EmbedButton() {
  const { words } = useExplainer()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <PillButton
        ref={button}
        opens
        press={() => {
          setOpen(true)
        }}
      >
        {words.embed.open}
      </PillButton>
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
