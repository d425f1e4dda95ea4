/** Adds an entry to the story, and leads to its first field that is still to be filled in. */
import { useDesk } from '../state/DeskContext.ts'
import type { NewEntry } from './newEntries.ts'

export function useAddEntry(): (entry: NewEntry) => void {
  const setValue = useDesk((state) => state.setValue)
  const goTo = useDesk((state) => state.goTo)
  return ({ path, value, next }) => {
    setValue(path, value)
    goTo(path, next)
  }
}
