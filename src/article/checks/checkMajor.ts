/** Whether “major” still tells a reader something: it is the word of a source, and a few points bear it. */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'

export const checkMajor = (article: Article): Finding[] => [...checkWhoseWord(article), ...checkShare(article)]

/** What it rests on is checked as in every statement; here it is whether somebody said it. */
const checkWhoseWord = ({ points }: Article): Finding[] =>
  Object.entries(points).flatMap(([id, { major }]): Finding[] =>
    major?.basis !== 'implied'
      ? []
      : [
          {
            severity: 'warning',
            path: `points.${id}.major.basis`,
            value: 'implied',
            why: 'Only a point that the source itself calls a major one is one; what is implied is our judgement.',
            mend: 'Cite the paragraph that says so, as “reported”, or leave “major” out.',
          },
        ],
  )

function checkShare({ points }: Article): Finding[] {
  const ids = Object.keys(points)
  const major = ids.filter((id) => points[id]?.major !== undefined)
  if (major.length * 2 <= ids.length) return []
  return [
    {
      severity: 'warning',
      path: 'points',
      value: major.join(', '),
      why: `${major.length === ids.length ? 'All points are' : 'More than half of the points are'} major, so the word tells a reader nothing.`,
      mend: 'Keep it for the points that the source itself sets apart from the others.',
    },
  ]
}
