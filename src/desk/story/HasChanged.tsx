/** “It has changed”: what stands there is kept as it was, and the editor says which source tells of the change, and since when. */
import { Dialog } from '@base-ui/react/dialog'
import { useState } from 'react'
import { sourceOf } from '../../article/schema/refs.ts'
import { isDate } from '../../article/schema/isDate.ts'
import { standpoints } from '../../article/schema/standpoints.ts'
import { isRecord, type Value } from '../document/Written.ts'
import { DateInput } from '../forms/controls/DateInput.tsx'
import { RefOptions } from '../forms/controls/RefOptions.tsx'
import { useArticle, useDesk, useValue } from '../state/DeskContext.ts'

interface Props {
  /** Of what may have changed. @example 'points.draft.positions.norland' */
  path: string
  /** On the button. @example 'It has changed' */
  what: string
}

export function HasChanged({ path, what }: Props) {
  const article = useArticle()
  const before = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const open = useDesk((state) => state.open)
  const goTo = useDesk((state) => state.goTo)
  const selected = useDesk((state) => state.selection?.ref)
  const [isOpen, setIsOpen] = useState(false)
  const [ref, setRef] = useState('')
  const [date, setDate] = useState('')
  if (!isRecord(before)) return null

  const choose = (chosen: string) => {
    setRef(chosen)
    setDate((old) => (old === '' ? (article.sources[sourceOf(chosen)]?.published ?? '') : old))
  }
  const show = (isShown: boolean) => {
    setIsOpen(isShown)
    if (isShown && selected !== undefined) choose(selected)
  }
  const change = () => {
    setValue(path, changedOn(before, ref, date))
    setIsOpen(false)
    goTo(open, `${path}.${standpoints.find((name) => name in before) ?? 'text'}`)
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={show}>
      <Dialog.Trigger className="btn self-start">{what} …</Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="dialog">
          <Dialog.Title className="font-serif text-question font-strong">{what}</Dialog.Title>
          <Dialog.Description className="text-small text-soft">
            What stands there now is kept as what it was before. You then write what it is now.
          </Dialog.Description>
          <label className="flex flex-col gap-1 text-small font-strong">
            Which paragraph tells of the change?
            <select
              className="field"
              value={ref}
              onChange={({ currentTarget }) => {
                choose(currentTarget.value)
              }}
            >
              <option value="">Choose …</option>
              <RefOptions />
            </select>
          </label>
          <label className="flex flex-col gap-1 text-small font-strong">
            Since when?
            <DateInput value={date} onChange={setDate} />
          </label>
          <div className="flex justify-end gap-2">
            <Dialog.Close className="btn">Leave it as it is</Dialog.Close>
            <button type="button" className="btn-main" disabled={ref === '' || !isDate(date)} onClick={change}>
              It has changed
            </button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** The next version, with the one before it among the earlier ones. Where it stands and its text are still to be given: an old figure beside a new sentence would be wrong unnoticed. */
function changedOn(before: Readonly<Record<string, Value | undefined>>, ref: string, date: string): Value {
  const { since, earlier, ...was } = before
  const old = { ...was, ...(since !== undefined && { since }) }
  return {
    ...Object.fromEntries(standpoints.filter((name) => name in was).map((name) => [name, ''])),
    // Whose position it is stays. All else, as who told it or why it was mixed, was said of the old version alone.
    ...(was.of !== undefined && { of: was.of }),
    text: '',
    basis: 'reported',
    refs: [ref],
    since: { date, dateBasis: 'source', refs: [ref] },
    earlier: [...((earlier as readonly Value[] | undefined) ?? []), old],
  }
}
