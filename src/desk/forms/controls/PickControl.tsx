/** One of the story's own parties, speakers, points or members, by name. Nobody types an id. */
import { useWanted } from '../../hooks/useWanted.ts'
import { useArticle, useDesk, useValue } from '../../state/DeskContext.ts'
import { choicesFor } from '../choicesFor.ts'
import type { ControlProps } from './Control.ts'
import { Options } from './Options.tsx'

export function PickControl({ id, path, form, describedBy, isInvalid }: ControlProps) {
  const article = useArticle()
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLSelectElement>(path)
  const chosen = typeof value === 'string' ? value : ''
  const choices = choicesFor(article, form.kind, path)
  return (
    <select
      ref={ref}
      id={id}
      className="field w-auto max-w-full self-start"
      value={choices.some(([one]) => one === chosen) ? chosen : ''}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onChange={({ currentTarget }) => {
        setValue(path, currentTarget.value)
      }}
    >
      <option value="">{choices.length === 0 ? 'None yet' : 'Choose …'}</option>
      <Options choices={choices} />
    </select>
  )
}

/** Several of them. */
export function PickManyControl({ id, path, form, describedBy }: ControlProps) {
  const article = useArticle()
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLDivElement>(path)
  const chosen = (Array.isArray(value) ? value : value === undefined ? [] : [value]) as string[]
  const choices = choicesFor(article, form.kind, path)
  const toggle = (one: string, isOn: boolean) => {
    // In the order of the story, whatever the order of the clicks.
    const next = choices.map(([id]) => id).filter((id) => (id === one ? isOn : chosen.includes(id)))
    setValue(path, form.kind === 'option' && next.length < 2 ? (next[0] ?? '') : next)
  }
  return (
    <div
      ref={ref}
      id={id}
      tabIndex={-1}
      role="group"
      aria-label={form.label}
      aria-describedby={describedBy}
      className="flex flex-wrap gap-x-4 gap-y-1"
    >
      {choices.length === 0 && <span className="text-small text-soft">None yet</span>}
      {choices.map(([one, name]) => (
        <label key={one} className="flex items-center gap-1.5">
          <input
            type="checkbox"
            checked={chosen.includes(one)}
            onChange={({ currentTarget }) => {
              toggle(one, currentTarget.checked)
            }}
          />
          {name}
        </label>
      ))}
    </div>
  )
}
