/** Leads to a field: whoever follows a problem, or adds an entry, can type at once. */
import { useEffect, useRef } from 'react'
import { isWithin } from '../../article/checks/isWithin.ts'
import { useDesk } from '../state/DeskContext.ts'

const followed = new WeakSet()

/**
 * @param path of the field
 * @param isWhole whether it also stands for all that lies in it, as a list of paragraphs does
 * @returns what to give the control as its `ref`
 */
export function useWanted<E extends HTMLElement>(path: string, isWhole = true) {
  const ref = useRef<E>(null)
  const wanted = useDesk((state) => state.wanted)
  useEffect(() => {
    if (!wanted || !ref.current || followed.has(wanted)) return
    if (isWhole ? !isWithin(wanted.path, path) : wanted.path !== path) return
    followed.add(wanted)
    ref.current.focus({ preventScroll: true })
    ref.current.scrollIntoView({ block: 'center' })
  }, [wanted, path, isWhole])
  return ref
}
