/**
 * How many parts of the desk stand side by side: all three, the form and one beside it, or one alone, in which the page scrolls. A window
 * of 1280 px that is enlarged to 200 % or 400 % has one. The style sheet goes by the number as well (`data-columns`).
 */
import { useSyncExternalStore } from 'react'

export type Columns = 1 | 2 | 3

function columnsNow(): Columns {
  if (window.matchMedia('(width < 50rem) or (height < 30rem)').matches) return 1
  return window.matchMedia('(width >= 85rem)').matches ? 3 : 2
}

function subscribe(onChange: () => void) {
  window.addEventListener('resize', onChange)
  return () => {
    window.removeEventListener('resize', onChange)
  }
}

export const useColumns = (): Columns => useSyncExternalStore(subscribe, columnsNow)
