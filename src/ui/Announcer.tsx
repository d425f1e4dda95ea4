/**
 * Says short sentences to a screen reader: what a press did, where the eye sees it in the button. One for the page, because a live
 * region is heard only if it was there before its text.
 */
import { type ReactNode, useCallback, useState } from 'react'
import { AnnounceContext } from './hooks/useAnnounce.ts'

export function Announcer({ children }: { /** The page. */ children: ReactNode }) {
  const [{ sentence, count }, setSaid] = useState({ sentence: '', count: 0 })
  const announce = useCallback((next: string) => {
    setSaid((said) => ({ sentence: next, count: said.count + 1 }))
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <p role="status" className="sr-only select-none">
        {/* A new element each time, so that the same sentence is heard again. */}
        <span key={count}>{sentence}</span>
      </p>
    </AnnounceContext>
  )
}
