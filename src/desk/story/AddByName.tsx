/** Adds an entry by its name. Its id is made from it, so nobody types one. */
import { useId, useState } from 'react'

interface Props {
  /** Of the box. @example 'Name of another party' */
  label: string
  /** @example 'Add a party' */
  button: string
  onAdd: (name: string) => void
}

export function AddByName({ label, button, onAdd }: Props) {
  const id = useId()
  const [name, setName] = useState('')
  const add = () => {
    if (name.trim() === '') return
    onAdd(name.trim())
    setName('')
  }
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-small font-strong">
        {label}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id={id}
          className="field w-72 max-w-full"
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value)
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') add()
          }}
        />
        <button type="button" className="btn" onClick={add}>
          {button}
        </button>
      </div>
    </div>
  )
}
