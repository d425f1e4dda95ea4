/** How large the explainer is in a frame, at each width that embed code asks for. Undefined until all are measured. */
import { useEffect, useState } from 'react'
import { measureFrame } from '../../embed/measureFrame.ts'
import type { Size } from '../../embed/messages.ts'

/** @param address as the frame opens it: `'https://news.example/explainers/kremlin-talks/?theme=dark'` */
export function useFrameSizes(address: string): readonly Size[] | undefined {
  const [measured, setMeasured] = useState<{ readonly address: string; readonly sizes: readonly Size[] }>()
  useEffect(
    () =>
      measureFrame(address, (sizes) => {
        setMeasured({ address, sizes })
      }),
    [address],
  )
  return measured?.address === address ? measured.sizes : undefined
}
