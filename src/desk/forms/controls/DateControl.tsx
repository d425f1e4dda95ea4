/** A day, a month or a year, as exact as the source is; and who says so, where the story tells that. */
import { siblingOf } from '../../document/values.ts'
import { useWanted } from '../../hooks/useWanted.ts'
import { useDesk, useValue } from '../../state/DeskContext.ts'
import { useProblemsAt } from '../../state/ProblemsContext.tsx'
import { ProblemNotes } from '../ProblemNotes.tsx'
import type { FieldForm } from '../FieldForm.ts'
import { fieldForm } from '../fieldForms.ts'
import type { ControlProps } from './Control.ts'
import { DateInput } from './DateInput.tsx'
import { TextControl } from './TextControl.tsx'

export function DateControl({ id, path, form, describedBy, isInvalid, whenEmpty }: ControlProps) {
  const value = useValue(path)
  const setValue = useDesk((state) => state.setValue)
  const ref = useWanted<HTMLInputElement>(path)
  const text = typeof value === 'string' ? value : ''
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <DateInput
          ref={ref}
          id={id}
          value={text}
          describedBy={describedBy}
          isInvalid={isInvalid}
          onChange={(date) => {
            setValue(path, date === '' ? whenEmpty : date)
          }}
        />
        {form.kind !== 'day' && <span className="text-small text-soft">or a month, May 2031, or a year, 2031</span>}
      </div>
      {form.kind === 'dated' && <DateBasis path={path} id={id} />}
    </div>
  )
}

/** Whether the source gives the date; where the editor has added it, a note on where it is from. @param path of the date */
function DateBasis({ path, id }: { path: string; id: string }) {
  const [basisPath, notePath] = [siblingOf(path, 'dateBasis'), siblingOf(path, 'dateNote')]
  const basis = useValue(basisPath)
  const problems = useProblemsAt(notePath)
  const ref = useWanted<HTMLDivElement>(basisPath)
  const setValues = useDesk((state) => state.setValues)
  const choose = (chosen: string) => {
    setValues({ [basisPath]: chosen, [notePath]: chosen === 'editor' ? '' : undefined })
  }
  return (
    <>
      <div
        ref={ref}
        tabIndex={-1}
        className="flex flex-wrap gap-x-4 gap-y-1 text-small"
        role="radiogroup"
        aria-label="Who gives the date"
      >
        {bases.map(([value, label]) => (
          <label key={value} className="flex items-center gap-1.5">
            <input
              type="radio"
              name={`${id}-basis`}
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
        <div className="flex flex-col gap-1 text-small">
          <label htmlFor={`${id}-note`}>{noteForm.label}</label>
          <TextControl
            id={`${id}-note`}
            path={notePath}
            form={noteForm}
            describedBy={`${id}-note-problems`}
            isInvalid={problems.some(({ isToFillIn }) => !isToFillIn)}
            whenEmpty=""
          />
          <ProblemNotes id={`${id}-note-problems`} problems={problems} />
        </div>
      )}
    </>
  )
}

const bases = fieldForm('', 'dateBasis').choices ?? []

const noteForm: FieldForm = { label: 'Where the date is from, and what the source itself says', kind: 'line' }
