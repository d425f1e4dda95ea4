/** Whether somebody stands somewhere on each sticking point. */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'

export const checkStands = ({ points }: Article): Finding[] =>
  Object.entries(points)
    .filter(([, { positions }]) => Object.keys(positions).length === 0)
    .map(([id]) => ({
      severity: 'warning',
      path: `points.${id}.positions`,
      value: '',
      why: 'No party has a position on it, and without one it is no sticking point.',
      mend: 'Add a position that the source gives, or tell the question under “unknowns” or as an event that is still to come.',
    }))
