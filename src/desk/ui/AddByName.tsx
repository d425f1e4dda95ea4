/** Adds an entry by its name. Its id is made from it, so nobody types one. */
import { type Ref, useId, useState } from 'react'

interface Props {
  /** Of the box. @example 'Name of another party' */
  label: string
  /** Where the label would say what is above it again: only who does not see that hears it. */
  isLabelHidden?: boolean
  /** @example 'Add a party' */
  button: string
  /** Of the box. */
  ref?: Ref<HTMLInputElement>
  onAdd: (name: string) => void
}

export function AddByName({ label, isLabelHidden = false, button, ref, onAdd }: Props) {
  const id = useId()
  const [name, setName] = useState('')
  const [isMissing, setMissing] = useState(false)
  const add = () => {
    setMissing(name.trim() === '')
    if (name.trim() === '') return
    onAdd(name.trim())
    setName('')
  }
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'text-small font-strong'}>
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          ref={ref}
          id={id}
          className="field w-72 max-w-full"
          value={name}
          placeholder={isLabelHidden ? 'Name' : undefined}
          aria-describedby={`${id}-missing`}
          aria-invalid={isMissing}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value)
            setMissing(false)
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') add()
          }}
        />
        <button type="button" className="btn" onClick={add}>
          {button}
        </button>
      </div>
      <p id={`${id}-missing`} role="alert" className={isMissing ? 'note' : 'sr-only'} data-severity="problem">
        {isMissing && 'Type a name first.'}
      </p>
    </div>
  )
}
