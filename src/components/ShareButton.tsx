/**
 * The button that shares a link to what the reader sees. Where neither a share sheet nor the clipboard is to be had, such as in a
 * frame without permission, the link stands there to be copied by hand.
 */
import { useEffect, useState } from 'react'
import { sharedAddress } from '../state/address.ts'
import { isFramed } from '../state/appearance.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import type { CopyOutcome } from './clipboard.ts'
import { PillButton } from './PillButton.tsx'
import { publishedAddress } from './publishedAddress.ts'
import { shareLink } from './shareLink.ts'

export function ShareButton() {
  const { store, words } = useExplainer()
  const [outcome, setOutcome] = useState<CopyOutcome>()
  const link = () => publishedAddress() + sharedAddress(store.getState(), isFramed())
  // It is true of what the reader saw, and no longer once that changes.
  useEffect(
    () =>
      store.subscribe(() => {
        setOutcome(undefined)
      }),
    [store],
  )
  return (
    <>
      {outcome === 'refused' && (
        <label className="grid w-full gap-2 text-note text-soft">
          {words.share.refused}
          <textarea
            ref={(field) => {
              field?.focus()
              field?.select()
            }}
            readOnly
            dir="ltr"
            value={link()}
            className="w-full rounded-lg bg-panel p-3 font-mono text-fine"
          />
        </label>
      )}
      <PillButton
        press={() => {
          // Said anew each time.
          setOutcome(undefined)
          void shareLink(link()).then(setOutcome)
        }}
      >
        {outcome === 'copied' ? words.copyOutcomes.copied : words.share.open}
      </PillButton>
      <span role="status" className="sr-only">
        {outcome === 'copied' && words.share.copied}
      </span>
    </>
  )
}
