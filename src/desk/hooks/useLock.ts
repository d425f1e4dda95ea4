/**
 * One window at a time has a story, so that two do not overwrite each other. The browser itself keeps the lock, and gives it back when a
 * window closes or crashes.
 */
import { useCallback, useEffect } from 'react'
import { useDesk, useDeskStore } from '../state/DeskContext.ts'
import { keptDrafts } from '../state/keep.ts'

export function useLock() {
  const store = useDeskStore()
  const slug = useDesk((state) => state.draft?.article.slug ?? '')
  const isElsewhere = useDesk((state) => state.isElsewhere)

  const request = useCallback(
    (options: LockOptions) => {
      let release: (() => void) | undefined
      const { setElsewhere } = store.getState()
      const held = new Promise<void>((resolve) => {
        release = resolve
      })
      // A browser without locks has none to keep.
      if (!('locks' in navigator)) return () => undefined
      navigator.locks
        .request(`sticking-points-desk:${slug}`, options, (lock) => {
          setElsewhere(lock === null)
          return lock === null ? undefined : held
        })
        .catch(() => {
          // Another window took it.
          setElsewhere(true)
        })
      return () => release?.()
    },
    [store, slug],
  )
  useEffect(() => request({ ifAvailable: true }), [request])

  const takeOver = async () => {
    // What the other window did last is what this one goes on with.
    const kept = (await keptDrafts().catch(() => [])).find(({ draft }) => draft.article.slug === slug)
    if (kept) store.getState().openDraft(kept.draft, kept.place, kept.saved)
    request({ steal: true })
  }
  return {
    isElsewhere,
    takeOver: () => {
      void takeOver()
    },
  }
}
