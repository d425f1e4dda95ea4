/** Which part of the desk is shown beside the form, or alone, where there is no room for all. */
import { useState } from 'react'
import { useStore } from 'zustand'
import { selectionBar } from '../sources/selectionBarPath.ts'
import { useDeskStore } from '../state/DeskContext.ts'
import type { Columns } from './useColumns.ts'

/** The form has to be chosen only where one part stands alone. */
export type Side = 'form' | 'sources' | 'page' | 'problems'

export function useSide(columns: Columns): readonly [Side, (side: Side) => void] {
  const wanted = useStore(useDeskStore(), (state) => state.wanted)
  // Whoever was led to a place of the story since the last choice has to see it.
  const [choice, setChoice] = useState<{ side: Side; since: typeof wanted; columns: Columns }>({
    side: 'form',
    since: wanted,
    columns,
  })
  const isLed = wanted !== choice.since && wanted?.path !== selectionBar
  // What stood beside the form would hide it from whoever enlarges the page while they type.
  const hidesForm = columns === 1 && (isLed || choice.columns !== 1)
  const choose = (side: Side) => {
    setChoice({ side, since: wanted, columns })
  }
  return [sideIn(columns, hidesForm ? 'form' : choice.side), choose]
}

function sideIn(columns: Columns, chosen: Side): Side {
  // The sources have a column of their own.
  if (columns === 3) return chosen === 'problems' ? 'problems' : 'page'
  return columns === 2 && chosen === 'form' ? 'sources' : chosen
}
