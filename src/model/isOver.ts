/** Whether the talks are over. */
import type { Talks } from '../article/schema/TimelineEvent.ts'

/** As far as sentences have to know it: of talks that are over they speak in the past. */
export interface MayBeOver {
  readonly talks?: Pick<Talks, 'state'>
}

export const isOver = ({ talks }: MayBeOver): boolean => talks?.state === 'deal' || talks?.state === 'noDeal'
