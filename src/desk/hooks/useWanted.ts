/** Leads to a field: whoever follows a problem, or adds an entry, can type at once. */
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { isWithin } from '../../article/checks/isWithin.ts'
import { useDeskStore } from '../state/DeskContext.ts'

const followed = new WeakSet()

/**
 * @param path of the field
 * @param isWhole whether it also stands for all that lies in it, as a list of paragraphs does
 * @returns what to give the control as its `ref`
 */
export function useWanted<E extends HTMLElement>(path: string, isWhole = true) {
  const ref = useRef<E>(null)
  // Not through useDesk, which takes a new object with the same path for the old one: then a field could be wanted only once.
  const wanted = useStore(useDeskStore(), (state) => state.wanted)
  useEffect(() => {
    if (!wanted || !ref.current || followed.has(wanted)) return
    if (isWhole ? !isWithin(wanted.path, path) : wanted.path !== path) return
    followed.add(wanted)
    ref.current.focus({ preventScroll: true })
    ref.current.scrollIntoView({ block: 'center' })
  }, [wanted, path, isWhole])
  return ref
}
