/**
 * Keeps the story that is open, and the place in it, in the window's address: a reload comes back to it, and the Back button leads to the
 * list of stories and not out of the desk.
 */
import { useEffect } from 'react'
import { useDesk } from '../state/DeskContext.ts'
import type { OpenPlace } from '../state/deskStore.ts'

/** @param hash `'#tea-talks/points.draft'` */
export function placeIn(hash: string): OpenPlace | null {
  const [, slug, open] = /^#([\w-]+)\/([\w.-]+)$/.exec(hash) ?? []
  return slug !== undefined && open !== undefined ? { slug, open } : null
}

export function useDeskAddress(): void {
  const slug = useDesk((state) => state.draft?.article.slug)
  const open = useDesk((state) => state.open)
  const isLoading = useDesk((state) => state.initialPlace !== null)
  const close = useDesk((state) => state.close)
  const goTo = useDesk((state) => state.goTo)
  useEffect(() => {
    const { location, history } = window
    const hash = slug === undefined ? '' : `#${slug}/${open}`
    if (isLoading || hash === location.hash) return
    const isOpened = slug !== undefined && location.hash === ''
    history[isOpened ? 'pushState' : 'replaceState'](null, '', location.pathname + location.search + hash)
  }, [slug, open, isLoading])
  useEffect(() => {
    // By Back and Forward, or because somebody has changed the address.
    const follow = () => {
      const place = placeIn(window.location.hash)
      if (!place) close()
      else if (place.slug === slug) goTo(place.open)
      else window.location.reload()
    }
    window.addEventListener('popstate', follow)
    return () => {
      window.removeEventListener('popstate', follow)
    }
  }, [slug, close, goTo])
}
