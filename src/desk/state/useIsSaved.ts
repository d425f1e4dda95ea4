/** Whether the story's file says what the draft says. */
import { useMemo } from 'react'
import { useDesk, useDraft } from './DeskContext.ts'
import { hasUnsaved } from './keep.ts'

export function useIsSaved(): boolean {
  const draft = useDraft()
  const saved = useDesk((state) => state.saved)
  return useMemo(() => !hasUnsaved({ saved, draft }), [saved, draft])
}
