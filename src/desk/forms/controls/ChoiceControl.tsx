/** One of a few words. */
import { textIn } from '../../document/Written.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useDesk, useValue } from '../../state/DeskContext.ts'
import type { ControlProps } from './Control.ts'
import { Options } from './Options.tsx'

export function ChoiceControl({ id, path, form, describedBy, isInvalid }: ControlProps) {
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLSelectElement>(path)
  const choices = form.choices ?? []
  const known = choices.some(([one]) => one === value)
  return (
    <select
      ref={ref}
      id={id}
      className="field w-auto self-start"
      value={typeof value === 'string' ? value : ''}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onChange={({ currentTarget }) => {
        setValue(path, currentTarget.value)
      }}
    >
      {!known && <option value={typeof value === 'string' ? value : ''}>{textIn(value) || 'Choose …'}</option>}
      <Options choices={choices} />
    </select>
  )
}

/** It is so, or it is not said. */
export function FlagControl({ id, path, form }: ControlProps) {
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLInputElement>(path)
  return (
    <label className="flex items-center gap-2">
      <input
        ref={ref}
        id={id}
        type="checkbox"
        checked={value === true}
        onChange={({ currentTarget }) => {
          setValue(path, currentTarget.checked ? true : undefined)
        }}
      />
      {form.label}
    </label>
  )
}
