/** Whether ids can stand in an address, and whether there is anybody to compare on anything. */
import type { Article } from '../schema/Article.ts'
import { isSlug } from '../schema/slug.ts'
import type { Finding } from './Problem.ts'

export const checkNames = (article: Article): Finding[] => [
  ...checkIds(article),
  ...checkPlaceNames(article),
  ...checkCast(article),
]

/** What stands beside the parties' positions on a point, at an address of its own: `whyAnchor` and `outcomeAnchor`. */
const besidePositions = ['why', 'outcome']

const checkPlaceNames = ({ parties }: Article): Finding[] =>
  Object.keys(parties)
    .filter((id) => besidePositions.includes(id))
    .map((id) => ({
      severity: 'problem',
      path: `parties.${id}`,
      value: id,
      why: 'On the page, what this party says on a point would have the address of something else.',
      mend: 'Choose another id.',
    }))

function checkIds(article: Article): Finding[] {
  const ids = [
    ['slug', article.slug],
    ...(['sources', 'parties', 'speakers', 'points', 'quotes'] as const).flatMap((group) =>
      Object.keys(article[group]).map((id) => [`${group}.${id}`, id]),
    ),
  ] as [path: string, id: string][]
  return ids
    .filter(([, id]) => !isSlug(id) || id in {})
    .map(([path, value]) => ({
      severity: 'problem',
      path,
      value,
      why:
        value in {}
          ? 'JavaScript has taken that word.'
          : 'The id goes into addresses and links, where it has to be plain.',
      mend:
        value in {}
          ? 'Choose another id.'
          : 'Use lower-case letters, digits and single hyphens, and begin with a letter: “second-key”, not “secondKey”.',
    }))
}

function checkCast(article: Article): Finding[] {
  const findings: Finding[] = []
  const parties = Object.keys(article.parties)
  const points = Object.keys(article.points)
  if (parties.length < 2) {
    findings.push({
      severity: 'problem',
      path: 'parties',
      value: parties.join(', '),
      why: 'There is nothing to compare with fewer than two parties.',
      mend: 'Add the other parties to the talks.',
    })
  }
  if (points.length === 0) {
    findings.push({
      severity: 'problem',
      path: 'points',
      value: '',
      why: 'There is no sticking point, so there is nothing to explain.',
      mend: 'Add a question that the parties can be for or against.',
    })
  }
  return findings
}
