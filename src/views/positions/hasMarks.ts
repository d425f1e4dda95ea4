/** Whether a row of marks, one a sticking point, can be read. A phone has room for eight; of more, words say what they would. */
import type { StickingPoint } from '../../model/Story.ts'

export const hasMarks = (points: readonly StickingPoint[]): boolean => points.length <= 8
