/** How a field is called on the desk, and what it is filled in with. */

export type FieldKind =
  | 'line'
  /** A line whose words may be divided. */
  | 'name'
  | 'text'
  | 'words'
  | 'refs'
  | 'speaker'
  | 'speakers'
  | 'speaksFor'
  | 'party'
  | 'parties'
  | 'member'
  | 'members'
  | 'point'
  | 'quotes'
  | 'about'
  | 'on'
  | 'stance'
  | 'option'
  | 'value'
  | 'choice'
  | 'flag'
  | 'date'
  /** A date that is no less exact. */
  | 'day'
  | 'dated'
  | 'hue'
  | 'fixed'
  /** It belongs to another field, whose control writes it. */
  | 'none'

export interface FieldForm {
  readonly label: string
  readonly hint?: string
  readonly kind: FieldKind
  /** Of a choice: what is stored, and what an editor reads. */
  readonly choices?: readonly (readonly [value: string, name: string])[]
}
