/**
 * Whether what a reader takes for today's rests on today's sources: the standfirst, a key point or a wish whose paragraphs all tell of
 * positions that have changed since. The desk lists more, all that rests on older sources alone; most of that is as true as it was.
 */
import type { Article } from '../schema/Article.ts'
import { claimsOf, refsOf } from './claimsOf.ts'
import type { Finding } from './Problem.ts'

export function checkOvertaken(article: Article): Finding[] {
  const claims = claimsOf(article)
  const positions = claims.filter(({ path }) => /^points\.[^.]+\.positions\./.test(path))
  const isEarlier = ({ path }: { readonly path: string }) => path.includes('.earlier.')
  const earlier = positions.filter(isEarlier)
  // A paragraph that a position of today rests on still tells something that holds.
  const holding = new Set(positions.filter((one) => !isEarlier(one)).flatMap((one) => refsOf(one, 'detail')))
  return claims.filter(isOfToday).flatMap((claim): Finding[] => {
    const refs = refsOf(claim)
    const overtaken = refs.map((ref) => earlier.find((one) => refsOf(one).includes(ref) && !holding.has(ref)))
    const [changed] = overtaken
    if (!changed || overtaken.includes(undefined)) return []
    return [
      {
        severity: 'warning',
        path: `${claim.path}.refs`,
        value: refs.join(', '),
        why: `It rests on older paragraphs alone: they tell of ${changed.path.replace(/\.earlier\..*$/, '')} as it was before it changed.`,
        mend: 'Read it beside the newest source: where that says the same, cite it as well; where it says something else, write it anew.',
      },
    ]
  })
}

const isOfToday = ({ path }: { readonly path: string }): boolean =>
  /^(standfirst|keyPoints\.\d+|parties\.[^.]+\.wants)$/.test(path)
