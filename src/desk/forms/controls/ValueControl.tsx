/** A number, or the least and the most. */
import { useState } from 'react'
import { isSame, type Value } from '../../document/Written.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useDesk, useValue } from '../../state/DeskContext.ts'
import type { ControlProps } from './Control.ts'

/** What stands in the two boxes. */
type Boxes = readonly [least: string, most: string]

export function ValueControl({ id, path, describedBy, isInvalid }: ControlProps) {
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLInputElement>(path)
  const [typed, setTyped] = useState<Boxes>(['', ''])
  // A half-filled range is no value yet, but it stays in its boxes.
  const [least, most] = isSame(valueIn(typed), value) ? typed : boxesOf(value)
  const write = (boxes: Boxes) => {
    setTyped(boxes)
    setValue(path, valueIn(boxes))
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <input
        ref={ref}
        id={id}
        type="number"
        step="any"
        className="field w-28"
        value={least}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        onChange={({ currentTarget }) => {
          write([currentTarget.value, most])
        }}
      />
      <span className="text-small text-soft">to at most</span>
      <input
        type="number"
        step="any"
        className="field w-28"
        value={most}
        aria-label="At most, if it names a range"
        onChange={({ currentTarget }) => {
          write([least, currentTarget.value])
        }}
      />
    </div>
  )
}

/** Empty where there is no number, or the least of a range is missing: the check asks for it. */
function valueIn([least, most]: Boxes): Value {
  if (least === '') return ''
  return most === '' ? Number(least) : [Number(least), Number(most)]
}

const boxesOf = (value: Value | undefined): Boxes => {
  const [least, most] = Array.isArray(value) ? (value as Value[]) : [value]
  return [boxOf(least), boxOf(most)]
}

const boxOf = (value: Value | undefined): string => (typeof value === 'number' ? String(value) : '')
