/** A day, a month or a year, as exact as the source is; and who says so, where the story tells that. */
import { isDate } from '../../../article/schema/isDate.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useDesk, useValue } from '../../state/DeskContext.ts'
import { ownerOf } from '../../state/deskStore.ts'
import type { ControlProps } from './Control.ts'

export function DateControl({ id, path, form, describedBy, isInvalid }: ControlProps) {
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLInputElement>(path)
  const text = typeof value === 'string' ? value : ''
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <input
          ref={ref}
          id={id}
          className="field w-32"
          value={text}
          placeholder="YYYY-MM-DD"
          inputMode="numeric"
          aria-describedby={describedBy}
          aria-invalid={isInvalid || (text !== '' && !isDate(text))}
          onChange={({ currentTarget }) => {
            setValue(path, currentTarget.value.trim())
          }}
        />
        <span className="text-small text-soft">or a month, 2031-05, or a year, 2031</span>
      </div>
      {form.kind === 'dated' && <WhoSaysSo owner={ownerOf(path)[0]} name={id} />}
    </div>
  )
}

function WhoSaysSo({ owner, name }: { owner: string; name: string }) {
  const basis = useValue(`${owner}.dateBasis`)
  const note = useValue(`${owner}.dateNote`)
  const setValue = useDesk((state) => state.setValue)
  const noteRef = useWanted<HTMLTextAreaElement>(`${owner}.dateNote`)
  const choose = (chosen: string) => {
    setValue(`${owner}.dateBasis`, chosen)
    setValue(`${owner}.dateNote`, chosen === 'editor' ? '' : undefined)
  }
  return (
    <>
      <div className="flex flex-wrap gap-x-4 gap-y-1 text-small" role="radiogroup" aria-label="Who gives the date">
        {(
          [
            ['source', 'The source gives it'],
            ['editor', 'We added it'],
          ] as const
        ).map(([value, label]) => (
          <label key={value} className="flex items-center gap-1.5">
            <input
              type="radio"
              name={`${name}-basis`}
              checked={basis === value}
              onChange={() => {
                choose(value)
              }}
            />
            {label}
          </label>
        ))}
      </div>
      {basis === 'editor' && (
        <label className="flex flex-col gap-1 text-small">
          Where the date is from, and what the source itself says
          <textarea
            ref={noteRef}
            rows={1}
            className="field field-sizing-content resize-none"
            value={typeof note === 'string' ? note : ''}
            onChange={({ currentTarget }) => {
              setValue(`${owner}.dateNote`, currentTarget.value.replace(/\s*\n\s*/g, ' '))
            }}
          />
        </label>
      )}
    </>
  )
}
