/** One field of a form: its label, its control, what it is for, and what is wrong with it. */
import { useId } from 'react'
import type { Part } from '../../article/schema/Part.ts'
import { ownerOf, siblingOf } from '../document/values.ts'
import { useProblemsAt } from '../state/ProblemsContext.tsx'
import { AboutControl, SpeaksForControl } from './controls/EitherControl.tsx'
import { ChoiceControl, FlagControl } from './controls/ChoiceControl.tsx'
import type { ControlProps } from './controls/Control.ts'
import { DateControl } from './controls/DateControl.tsx'
import { HueControl } from './controls/HueControl.tsx'
import { NameControl } from './controls/NameControl.tsx'
import { PickControl, PickManyControl } from './controls/PickControl.tsx'
import { RefsControl } from './controls/RefsControl.tsx'
import { StanceControl } from './controls/StanceControl.tsx'
import { TextControl } from './controls/TextControl.tsx'
import { ValueControl } from './controls/ValueControl.tsx'
import { WordsControl } from './controls/WordsControl.tsx'
import type { FieldForm, FieldKind } from './FieldForm.ts'
import { fieldForm } from './fieldForms.ts'
import { FixedText } from './controls/FixedText.tsx'
import { ProblemNotes } from './ProblemNotes.tsx'
import { TakeOutField } from './TakeOutField.tsx'

interface Props {
  /** @example 'parties.norland.name' */
  path: string
  /** That the field is of. @example the party, as `schema/fields.ts` describes it */
  part: Part
  /** It can be taken out. */
  isOptional: boolean
  /** It is always shown, and left out of the story while it is empty. */
  isUsual?: boolean
}

export function FieldRow({ path, part, isOptional, isUsual = false }: Props) {
  const id = useId()
  const [, name] = ownerOf(path)
  const form = fieldForm(part.noun, name, part.fields[name])
  const problems = useProblemsAt(path, true, ...(writtenWith[form.kind] ?? []).map((one) => siblingOf(path, one)))
  if (form.kind === 'none') return null
  const hasHint = form.hint !== undefined
  const described = [hasHint && `${id}-hint`, problems.length > 0 && `${id}-problems`].filter(Boolean).join(' ')
  const isInvalid = problems.some(({ severity, isToFillIn }) => severity === 'problem' && !isToFillIn)
  const props: ControlProps = {
    id,
    path,
    form,
    describedBy: described === '' ? undefined : described,
    isInvalid,
    whenEmpty: isUsual ? undefined : '',
  }
  const Control = controls[form.kind]
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-baseline gap-3">
        {form.kind === 'flag' ? null : <FieldLabel form={form} id={id} />}
        {isOptional && <TakeOutField path={path} label={form.label} />}
      </div>
      <Control {...props} />
      {hasHint && (
        <p id={`${id}-hint`} className="text-small text-soft">
          {form.hint}
        </p>
      )}
      <ProblemNotes id={`${id}-problems`} problems={problems} />
    </div>
  )
}

/** The fields that a control writes besides its own. Their problems are its problems. */
const writtenWith: Readonly<Partial<Record<FieldKind, readonly string[]>>> = {
  dated: ['dateBasis'],
  speaksFor: ['voice'],
}

/** A group of buttons is named by itself; a box by its label. */
function FieldLabel({ form, id }: { form: FieldForm; id: string }) {
  const isGroup = grouped.has(form.kind)
  if (isGroup) return <span className="text-small font-strong">{form.label}</span>
  return (
    <label htmlFor={id} className="text-small font-strong">
      {form.label}
    </label>
  )
}

const grouped: ReadonlySet<FieldKind> = new Set([
  'stance',
  'hue',
  'parties',
  'speakers',
  'members',
  'quotes',
  'option',
  'words',
  'fixed',
])

const controls: Readonly<Record<Exclude<FieldKind, 'none'>, (props: ControlProps) => React.ReactNode>> = {
  line: TextControl,
  name: NameControl,
  text: TextControl,
  words: WordsControl,
  refs: RefsControl,
  speaker: PickControl,
  speakers: PickManyControl,
  speaksFor: SpeaksForControl,
  party: PickControl,
  parties: PickManyControl,
  member: PickControl,
  members: PickManyControl,
  point: PickControl,
  quotes: PickManyControl,
  about: AboutControl,
  on: AboutControl,
  stance: StanceControl,
  option: PickManyControl,
  value: ValueControl,
  choice: ChoiceControl,
  flag: FlagControl,
  date: DateControl,
  day: DateControl,
  dated: DateControl,
  hue: HueControl,
  fixed: FixedText,
}
