/** Whether the story's file says what the draft says. */
import { useMemo } from 'react'
import type { Value } from '../document/Written.ts'
import { isSame } from '../document/Written.ts'
import { useDesk, useDraft } from './DeskContext.ts'

export function useIsSaved(): boolean {
  const { article, texts } = useDraft()
  const saved = useDesk((state) => state.saved)
  return useMemo(
    () =>
      saved !== null &&
      (saved.article === article || isSame(saved.article as unknown as Value, article as unknown as Value)) &&
      (saved.texts === texts || isSame(saved.texts as Value, texts as Value)),
    [saved, article, texts],
  )
}
