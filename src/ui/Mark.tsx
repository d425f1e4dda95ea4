/** The ink mark of a stance or of the relation of two parties. It is never alone: a word stands beside it, or is read out. */
import type { Relation } from '../model/relations.ts'
import type { Standing } from '../model/tally.ts'

interface Props {
  /** What it stands for: `'against'`, `'clash'`. */
  of: Standing | Relation
  /** Its size and place, as utilities: `'text-[26px]'`. It is one em wide. */
  className?: string
}

export const Mark = ({ of, className = '' }: Props) => <i aria-hidden data-mark={of} className={`mark ${className}`} />
