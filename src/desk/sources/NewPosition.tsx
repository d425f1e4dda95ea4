/** The selected words as what a party says on a point, or as how a point came out. */
import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import type { Value } from '../document/Written.ts'
import { fieldForm } from '../forms/fieldForms.ts'
import { choicesFor } from '../forms/choicesFor.ts'
import { standpointOf } from '../forms/relevance.ts'
import { useArticle, useDesk } from '../state/DeskContext.ts'
import type { Selection } from '../state/deskStore.ts'
import { groundsFrom, newPosition } from '../story/newEntries.ts'
import { Pick } from './NewQuotation.tsx'

export function NewPosition({ selection }: { selection: Selection }) {
  const article = useArticle()
  const setValue = useDesk((state) => state.setValue)
  const select = useDesk((state) => state.select)
  const goTo = useDesk((state) => state.goTo)
  const [isOpen, setIsOpen] = useState(false)
  const [party, setParty] = useState('')
  const [point, setPoint] = useState('')
  const [picked, setPicked] = useState('')
  const isOutcome = party === outcome
  const standings = isOutcome ? outcomes : stances
  // How a point comes out is no stance, whatever was picked before.
  const standing = standings.some(([one]) => one === picked) ? picked : ''
  const isPlain = point === '' || standpointOf(article, `points.${point}`) === 'stance'
  const path = isOutcome ? `points.${point}.outcome` : `points.${point}.positions.${party}`
  const isTaken = isOutcome
    ? article.points[point]?.outcome !== undefined
    : article.points[point]?.positions[party] !== undefined
  const isComplete = party !== '' && point !== '' && !isTaken && (standing !== '' || (!isOutcome && !isPlain))

  // What for and against mean there.
  const asked = article.points[point]?.proposition ?? article.points[point]?.question
  const add = () => {
    const value: Value = isOutcome
      ? { kind: standing, text: '', ...groundsFrom(selection) }
      : newPosition(article, point, selection, standing)
    setValue(path, value)
    setIsOpen(false)
    select(null)
    goTo(isOutcome ? `points.${point}` : path, `${path}.text`)
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger className="btn">Position or outcome …</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="font-serif text-question font-strong">
            A position, or how a point came out
          </Dialog.Title>
          {selection.words !== '' && (
            <blockquote className="border-s-2 border-ink ps-3 font-serif text-want">{selection.words}</blockquote>
          )}
          <Pick
            label="Whose"
            value={party}
            onChange={setParty}
            choices={[...choicesFor(article, 'party', ''), [outcome, 'Nobody’s: it is how the point came out']]}
          />
          <Pick label="On which point" value={point} onChange={setPoint} choices={choicesFor(article, 'point', '')} />
          {asked !== undefined && <p className="font-serif text-body">{asked}</p>}
          {(isOutcome || isPlain) && (
            <Pick
              label={isOutcome ? 'How it came out' : 'Stance'}
              value={standing}
              onChange={setPicked}
              choices={standings}
            />
          )}
          {isTaken && (
            <p className="note" data-severity="warning">
              There is one already. Go on there: change it, or say that it has changed.{' '}
              <button
                type="button"
                className="link"
                onClick={() => {
                  setIsOpen(false)
                  goTo(isOutcome ? `points.${point}` : path)
                }}
              >
                Go there
              </button>
            </p>
          )}
          <div className="flex justify-end gap-2">
            <Dialog.Close className="btn">Cancel</Dialog.Close>
            <button type="button" className="btn-main" disabled={!isComplete} onClick={add}>
              Add it
            </button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const outcome = ' outcome'
const outcomes = fieldForm('an outcome', 'kind').choices ?? []
const stances = fieldForm('a position', 'stance').choices ?? []
