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
      why: 'No party states anything on it, so a reader would learn only that there is such a question.',
      mend: 'Add a position that the source gives, or tell the question under “unknowns” instead.',
    }))
