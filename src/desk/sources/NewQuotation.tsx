/** The selected words as somebody's: whose, where, and on what. The words themselves are the source's. */
import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { ownerOf } from '../document/values.ts'
import { speaksFor, SpeaksForOptions } from '../forms/controls/EitherControl.tsx'
import { Options } from '../forms/controls/Options.tsx'
import { choicesFor } from '../forms/choicesFor.ts'
import { useArticle, useDesk } from '../state/DeskContext.ts'
import type { Selection } from '../state/deskStore.ts'
import { newQuote, newSpeaker } from '../story/newEntries.ts'

export function NewQuotation({ selection }: { selection: Selection }) {
  const article = useArticle()
  const setValues = useDesk((state) => state.setValues)
  const select = useDesk((state) => state.select)
  const goTo = useDesk((state) => state.goTo)
  const [isOpen, setIsOpen] = useState(false)
  const [speaker, setSpeaker] = useState('')
  const [name, setName] = useState('')
  const [side, setSide] = useState('')
  const [occasion, setOccasion] = useState('')
  const [about, setAbout] = useState('')
  const [matter, setMatter] = useState('')
  const isNew = speaker === somebodyNew
  const isMatter = about === anotherMatter
  const isComplete =
    (isNew ? name.trim() !== '' && side !== '' : speaker !== '') &&
    occasion.trim() !== '' &&
    (isMatter ? matter.trim() !== '' : about !== '')

  const add = () => {
    const person = isNew ? newSpeaker(article, name.trim(), speaksFor(side)) : undefined
    const { path, value, next } = newQuote(article, {
      selection,
      speaker: person ? ownerOf(person.path)[1] : speaker,
      occasion: occasion.trim(),
      about: isMatter ? { matter: matter.trim() } : { point: about },
    })
    setValues({ ...(person && { [person.path]: person.value }), [path]: value })
    setIsOpen(false)
    select(null)
    goTo(path, next)
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger className="btn-main">Quotation …</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="font-serif text-question font-strong">A quotation</Dialog.Title>
          <blockquote className="border-s-2 border-ink ps-3 font-serif text-want">{selection.words}</blockquote>
          {!selection.isSpoken && (
            <p className="note" data-severity="warning">
              These words stand outside quotation marks in the source. In a news article they are then the author’s own
              words and nobody’s quotation.
            </p>
          )}
          <Pick
            label="Who said it"
            value={speaker}
            onChange={setSpeaker}
            choices={[...choicesFor(article, 'speaker', ''), [somebodyNew, 'Somebody new …']]}
          />
          {isNew && (
            <div className="flex flex-wrap gap-3">
              <label className="flex flex-1 flex-col gap-1 text-small font-strong">
                Name, or a description
                <input
                  className="field"
                  value={name}
                  onChange={(event) => {
                    setName(event.currentTarget.value)
                  }}
                />
              </label>
              <label className="flex flex-1 flex-col gap-1 text-small font-strong">
                Speaks for
                <select
                  className="field"
                  value={side}
                  onChange={(event) => {
                    setSide(event.currentTarget.value)
                  }}
                >
                  <SpeaksForOptions parties={choicesFor(article, 'party', '')} />
                </select>
              </label>
            </div>
          )}
          <label className="flex flex-col gap-1 text-small font-strong">
            Where or when it was said
            <input
              className="field"
              value={occasion}
              placeholder="after the signing"
              onChange={(event) => {
                setOccasion(event.currentTarget.value)
              }}
            />
          </label>
          <Pick
            label="On what"
            value={about}
            onChange={setAbout}
            choices={[...choicesFor(article, 'point', ''), [anotherMatter, 'Another matter …']]}
          />
          {isMatter && (
            <label className="flex flex-col gap-1 text-small font-strong">
              The matter, as inside a sentence
              <input
                className="field"
                value={matter}
                placeholder="the outcome of the talks"
                onChange={(event) => {
                  setMatter(event.currentTarget.value)
                }}
              />
            </label>
          )}
          <div className="flex justify-end gap-2">
            <Dialog.Close className="btn">Cancel</Dialog.Close>
            <button type="button" className="btn-main" disabled={!isComplete} onClick={add}>
              Add the quotation
            </button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const somebodyNew = ' new'
const anotherMatter = ' matter'

interface PickProps {
  label: string
  value: string
  onChange: (value: string) => void
  choices: readonly (readonly [value: string, name: string])[]
}

export const Pick = ({ label, value, onChange, choices }: PickProps) => (
  <label className="flex flex-col gap-1 text-small font-strong">
    {label}
    <select
      className="field"
      value={value}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.value)
      }}
    >
      <option value="">Choose …</option>
      <Options choices={choices} />
    </select>
  </label>
)
