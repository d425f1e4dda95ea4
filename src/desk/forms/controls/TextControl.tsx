/** A text that is typed. It grows with what is in it. */
import { type RefObject, useImperativeHandle } from 'react'
import { textIn } from '../../document/Written.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useDesk, useValue } from '../../state/DeskContext.ts'
import { withRoom } from '../besideQuotation.ts'
import type { ControlProps } from './Control.ts'

interface Props extends ControlProps {
  /** Gets the box, for what stands beside it. */
  box?: RefObject<HTMLTextAreaElement | null>
}

export function TextControl({ id, path, form, describedBy, isInvalid, whenEmpty, box }: Props) {
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLTextAreaElement>(path)
  useImperativeHandle<HTMLTextAreaElement | null, HTMLTextAreaElement | null>(box, () => ref.current)
  return (
    <textarea
      ref={ref}
      id={id}
      rows={form.kind === 'text' ? 2 : 1}
      className="field field-sizing-content resize-none"
      value={textIn(value)}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      spellCheck
      onChange={({ currentTarget }) => {
        // A text has no lines of its own: the page sets them.
        const text = currentTarget.value.replace(/\s*\n\s*/g, ' ')
        setValue(path, text === '' ? whenEmpty : text)
      }}
      onBlur={() => {
        const whole = withRoom(path, textIn(value))
        if (whole !== textIn(value)) setValue(path, whole)
      }}
    />
  )
}
