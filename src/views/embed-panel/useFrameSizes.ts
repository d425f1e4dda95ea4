/** How large the explainer is in a frame, at each width that embed code asks for. Undefined until all are measured. */
import { useEffect, useState } from 'react'
import { type Letters, measureFrame } from '../../embed/measureFrame.ts'
import type { Size } from '../../embed/messages.ts'

/** @param address as the frame opens it: `'https://news.example/explainers/kremlin-talks/?theme=dark'`; undefined where nobody needs to know */
export function useFrameSizes(address: string | undefined, letters: Letters): readonly Size[] | undefined {
  const [measured, setMeasured] = useState<{ readonly address: string; readonly sizes: readonly Size[] }>()
  useEffect(
    () =>
      address === undefined
        ? undefined
        : measureFrame(address, letters, (sizes) => {
            setMeasured({ address, sizes })
          }),
    [address, letters],
  )
  return address !== undefined && measured?.address === address ? measured.sizes : undefined
}
