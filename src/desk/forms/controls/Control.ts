/** What every control of a form gets. */
import type { FieldForm } from '../FieldForm.ts'

export interface ControlProps {
  /** Of the control, for its label. */
  readonly id: string
  /** @example 'points.draft.positions.norland.text' */
  readonly path: string
  readonly form: FieldForm
  /** The ids of the hint and of the problems. */
  readonly describedBy: string | undefined
  readonly isInvalid: boolean
  /** What is stored where nothing is typed: nothing at all for a field that a story may leave out. */
  readonly whenEmpty: '' | undefined
}
