/** What shows for a few seconds only: the word that a button bears after it did its work, or a sentence for a screen reader. */
import { useCallback, useEffect, useState } from 'react'

/** Long enough to be read, in ms. */
const duration = 4000

/** @example const [outcome, showOutcome] = useBriefly<string>() … showOutcome('Copied') */
export function useBriefly<Value>(): readonly [shown: Value | undefined, show: (value: Value) => void] {
  // An object of its own each time, so that the time begins anew when the same value is shown again.
  const [shown, setShown] = useState<{ readonly value: Value }>()
  useEffect(() => {
    if (!shown) return
    const timer = setTimeout(() => {
      setShown(undefined)
    }, duration)
    return () => {
      clearTimeout(timer)
    }
  }, [shown])
  const show = useCallback((value: Value) => {
    setShown({ value })
  }, [])
  return [shown?.value, show]
}
