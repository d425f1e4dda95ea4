/**
 * Says short sentences to a screen reader: what a press did, where the eye sees it in the button. One for the page, because a live
 * region is heard only if it was there before its text.
 */
import { type ReactNode, useCallback, useRef } from 'react'
import { AnnounceContext } from './hooks/useAnnounce.ts'
import { useBriefly } from './hooks/useBriefly.ts'

export function Announcer({ children }: { /** The page. */ children: ReactNode }) {
  // Whoever reads on to the end of the page does not come upon it there.
  const [said, say] = useBriefly<{ readonly sentence: string; readonly key: number }>()
  const count = useRef(0)
  const announce = useCallback(
    (sentence: string) => {
      count.current += 1
      say({ sentence, key: count.current })
    },
    [say],
  )
  return (
    <AnnounceContext value={announce}>
      {children}
      <p role="status" className="sr-only select-none">
        {/* A new element each time, so that the same sentence is heard again. */}
        {said && <span key={said.key}>{said.sentence}</span>}
      </p>
    </AnnounceContext>
  )
}
