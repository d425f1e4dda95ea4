/** A select with its label over it: one of a few values. */
import type { ReactNode } from 'react'

/**
 * Its letters are 16 px at least, or a phone would zoom in on it. A value that is too long for a line goes on in the next; Firefox and
 * Safari end it with an ellipsis.
 */
export const selectLook =
  'min-h-11 w-full min-w-0 whitespace-normal text-ellipsis rounded-tag border border-soft bg-paper px-2 text-body text-ink'

interface ChoiceProps<Value extends string> {
  /** `'Colours'` */
  label: string
  /** `['card', 'page']` */
  values: readonly Value[]
  /** What each value is called: `{ card: 'Card, one view at a time', page: 'Whole page' }` */
  names: Readonly<Record<Value, string>>
  value: Value
  onChoose: (value: Value) => void
}

export function Choice<Value extends string>({ label, values, names, value, onChoose }: ChoiceProps<Value>) {
  return (
    <Labelled label={label}>
      <select
        value={value}
        // A browser that restores what was chosen before a reload would show it without our knowing.
        autoComplete="off"
        onChange={({ currentTarget }) => {
          const chosen = values.find((one) => one === currentTarget.value)
          if (chosen) onChoose(chosen)
        }}
        className={selectLook}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

interface LabelledProps {
  /** `'Lens'` */
  label: string
  /** The control. */
  children: ReactNode
}

export function Labelled({ label, children }: LabelledProps) {
  return (
    <label className="grid grid-cols-1 gap-1 text-small text-soft">
      {label}
      {children}
    </label>
  )
}
