/** Keeps the draft in this browser after each change, and tells when it did, or why it can't. */
import { useEffect, useState } from 'react'
import { useDesk } from '../state/DeskContext.ts'
import { keep } from '../state/keep.ts'

export function useKeeping(): string {
  const draft = useDesk((state) => state.draft)
  const place = useDesk((state) => state.place)
  const saved = useDesk((state) => state.saved)
  const isElsewhere = useDesk((state) => state.isElsewhere)
  const [told, setTold] = useState('Kept in this browser')
  useEffect(() => {
    if (!draft || isElsewhere) return
    keep(draft, place, saved).then(
      () => {
        const time = new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
        setTold(`Kept in this browser, ${time}`)
      },
      (error: unknown) => {
        setTold((error as Error).message)
      },
    )
  }, [draft, place, saved, isElsewhere])
  return told
}
