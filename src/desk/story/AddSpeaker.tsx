/** Adds somebody who speaks: a name, and for whom. */
import { useId, useState } from 'react'
import { choicesFor } from '../forms/choicesFor.ts'
import { speaksFor, SpeaksForOptions } from '../forms/controls/EitherControl.tsx'
import { useArticle } from '../state/DeskContext.ts'
import { newSpeaker } from './newEntries.ts'
import { useAddEntry } from './useAddEntry.ts'

export function AddSpeaker() {
  const id = useId()
  const article = useArticle()
  const addEntry = useAddEntry()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState('')
  const [missing, setMissing] = useState('')
  const add = () => {
    const what = [name.trim() === '' && 'type a name', chosen === '' && 'choose for whom they speak'].filter(Boolean)
    setMissing(what.join(', and '))
    if (what.length > 0) return
    setName('')
    addEntry(newSpeaker(article, name.trim(), speaksFor(chosen)))
  }
  return (
    <div className="flex flex-wrap items-end gap-2">
      <label htmlFor={`${id}-name`} className="flex flex-col gap-1 text-small font-strong">
        Name of another speaker
        <input
          id={`${id}-name`}
          className="field w-56"
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value)
          }}
        />
      </label>
      <label htmlFor={`${id}-for`} className="flex flex-col gap-1 text-small font-strong">
        Speaks for
        <select
          id={`${id}-for`}
          className="field w-auto"
          value={chosen}
          onChange={({ currentTarget }) => {
            setChosen(currentTarget.value)
          }}
        >
          <SpeaksForOptions parties={choicesFor(article, 'party', '')} />
        </select>
      </label>
      <button type="button" className="btn" onClick={add}>
        Add a speaker
      </button>
      <p role="alert" className={missing === '' ? 'sr-only' : 'note basis-full'} data-severity="problem">
        {missing !== '' && `First ${missing}.`}
      </p>
    </div>
  )
}
