/** What is worked out and not typed: an address, a paragraph's number. */
import { textIn } from '../../document/Written.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useValue } from '../../state/DeskContext.ts'
import type { ControlProps } from './Control.ts'

export function FixedText({ id, path, describedBy }: ControlProps) {
  const value = useValue(path)
  const ref = useWanted<HTMLParagraphElement>(path)
  return (
    <p ref={ref} id={id} tabIndex={-1} aria-describedby={describedBy} className="font-mono text-small">
      {textIn(value)}
    </p>
  )
}
