/** What a select offers: what is stored, and what an editor reads. */
interface Props {
  /** @example [['norland', 'Norland']] */
  choices: readonly (readonly [value: string, name: string])[]
  /** Before each value, where a select has choices of several kinds. @example 'voice:' */
  prefix?: string
}

export const Options = ({ choices, prefix = '' }: Props) =>
  choices.map(([value, name]) => (
    <option key={value} value={prefix + value}>
      {name}
    </option>
  ))
