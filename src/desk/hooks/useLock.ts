/**
 * One window at a time has a story, so that two do not overwrite each other. The browser itself keeps the lock, and gives it back when a
 * window closes or crashes.
 */
import { useCallback, useEffect, useRef } from 'react'
import { useDesk, useDeskStore } from '../state/DeskContext.ts'
import { keptDraft } from '../state/keep.ts'

const nameOf = (slug: string): string => `sticking-points-desk:${slug}`

/** Whether any window has a story open; false where the browser cannot tell. */
export async function isOpenInAWindow(slug: string): Promise<boolean> {
  if (!('locks' in navigator)) return false
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === nameOf(slug))
}

export function useLock() {
  const store = useDeskStore()
  const slug = useDesk((state) => state.draft?.article.slug ?? '')
  const isElsewhere = useDesk((state) => state.isElsewhere)
  /** Gives back the lock that this window has, whichever request got it. */
  const release = useRef<() => void>(undefined)

  const request = useCallback(
    (options: LockOptions) => {
      // A browser without locks has none to keep.
      if (!('locks' in navigator)) return
      // By the time of an answer the editor may have gone on to another story.
      const tell = (isTaken: boolean) => {
        const { draft, setElsewhere } = store.getState()
        if (draft?.article.slug === slug) setElsewhere(isTaken)
      }
      const held = new Promise<void>((resolve) => {
        release.current = resolve
      })
      navigator.locks
        .request(nameOf(slug), options, (lock) => {
          tell(lock === null)
          return lock === null ? undefined : held
        })
        .catch(() => {
          // Another window took it.
          tell(true)
        })
    },
    [store, slug],
  )
  useEffect(() => {
    request({ ifAvailable: true })
    return () => release.current?.()
  }, [request])

  const takeOver = async () => {
    // What the other window did last is what this one goes on with.
    const kept = await keptDraft(slug).catch(() => undefined)
    if (store.getState().draft?.article.slug !== slug) return
    const { openDraft, goTo, open } = store.getState()
    if (kept) openDraft(kept.draft, kept.place, kept.saved)
    // The button that was pressed goes with what it stands in.
    else goTo(open)
    request({ steal: true })
  }
  return {
    isElsewhere,
    takeOver: () => {
      void takeOver()
    },
  }
}
