/** The tick of the second pair of eyes: who has compared what stands here with its paragraphs, and when. A change takes it away. */
import { useDeferredValue, useMemo, useState } from 'react'
import { isWithin } from '../../article/checks/isWithin.ts'
import { comparableIn } from '../state/comparing.ts'
import { useDesk, useDraft } from '../state/DeskContext.ts'
import { today } from '../state/today.ts'
import { fieldForm } from '../forms/fieldForms.ts'
import { partAt, pathOf } from '../document/values.ts'

/** The name is asked for once a window. */
let lastName = ''

interface Props {
  /** Of what is compared; each statement in it has a tick of its own. @example ['quotes.mess'] */
  paths: readonly string[]
}

export function ComparedTicks({ paths }: Props) {
  const draft = useDraft()
  // They look through the whole story, and no key should wait for that.
  const { article, texts } = useDeferredValue(draft)
  const asked = paths.join(' ')
  const setCompared = useDesk((state) => state.setCompared)
  const [name, setName] = useState(lastName)
  const shown = useMemo(
    () => comparableIn(article, texts, (one) => asked.split(' ').some((path) => isShownAt(one, path))),
    [article, texts, asked],
  )
  if (shown.length === 0) return null
  return (
    <fieldset className="flex flex-col gap-2 border-t border-rule pt-3">
      <legend className="float-start text-small font-strong">Compared with its paragraphs</legend>
      <label className="flex items-center gap-2 text-small text-soft">
        Your name
        <input
          className="field w-48"
          value={name}
          autoComplete="name"
          onChange={({ currentTarget }) => {
            lastName = currentTarget.value
            setName(currentTarget.value)
          }}
        />
      </label>
      {shown.map(({ path: one, fingerprint }) => {
        const done = draft.compared[fingerprint]
        return (
          <label key={one} className="flex items-center gap-2 text-small">
            <input
              type="checkbox"
              checked={done !== undefined}
              // Not “disabled”: one that is unticked would lose the focus.
              aria-disabled={done === undefined && name.trim() === ''}
              onChange={({ currentTarget }) => {
                if (done === undefined && name.trim() === '') return
                setCompared(fingerprint, currentTarget.checked ? name.trim() : null, today())
              }}
            />
            {labelOf(one, paths)}
            {done && (
              <span className="text-soft">
                {done.by}, {done.on}
              </span>
            )}
          </label>
        )
      })}
    </fieldset>
  )
}

/** The positions of a point are ticked where they are. */
const isShownAt = (path: string, entry: string): boolean =>
  isWithin(path, entry) && !/^\.(positions|silences)\./.test(path.slice(entry.length))

function labelOf(path: string, entries: readonly string[]): string {
  const keys = pathOf(path)
  const inside = entries.length > 1 ? 0 : pathOf(entries[0] ?? '').length
  const names = keys.flatMap((key, at): string[] => {
    const part = at < inside ? undefined : partAt(keys.slice(0, at))
    return part ? [fieldForm(part.noun, key).label] : []
  })
  return names.join(' › ') || 'This statement'
}
