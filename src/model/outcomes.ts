/** Whether the talks are over, and how their points came out. */
import type { OutcomeKind } from '../article/schema/StickingPoint.ts'
import type { Talks } from '../article/schema/TimelineEvent.ts'
import type { StickingPoint } from './Story.ts'

/** As far as sentences have to know it: of talks that are over they speak in the past. */
export interface MayBeOver {
  readonly talks?: Pick<Talks, 'state'>
}

export const isOver = ({ talks }: MayBeOver): boolean => talks?.state === 'deal' || talks?.state === 'noDeal'

/** The points that came out in one way. */
export const pointsWith = (points: readonly StickingPoint[], kind: OutcomeKind): StickingPoint[] =>
  points.filter(({ outcome }) => outcome?.kind === kind)
