/**
 * Whether one party has so much more room than another that a reader would feel it. It cannot mean that all get the same: a
 * source that gives one party two sentences gives us no third, and nothing may be invented. So it speaks up late, and asks.
 */
import type { Article } from '../schema/Article.ts'
import type { Finding } from '../checks/Problem.ts'
import { reasonOf } from '../schema/Position.ts'

/** Words of ours on a party: what it wants, with the sentence beside it, and its positions. Below the floor a ratio says nothing. */
export const text = { times: 3, floor: 20 }

/** Quotations of a party. One that nobody quotes counts as one, for the page itself says that nobody quotes it. */
export const quotes = { times: 4, floor: 1 }

export function checkBalance(article: Article): Finding[] {
  const ids = Object.keys(article.parties)
  // Whose words are not known cannot be counted; `checkLinks` tells that a party is not there.
  const areKnown = Object.values(article.speakers).every(({ party }) => party === undefined || ids.includes(party))
  const words = ids.map((id): Count => [id, wordsOn(article, id)])
  const quoted = ids.map((id): Count => [
    id,
    Object.values(article.quotes).filter(({ speaker }) => article.speakers[speaker]?.party === id).length,
  ])
  return [
    ...compare(
      words,
      text,
      'words of ours',
      'See whether the source says more of it, or whether others can be shortened.',
    ),
    ...compare(
      areKnown ? quoted : [],
      quotes,
      'quotations',
      'See whether the source quotes it where you have not, or whether others are quoted more than a reader needs.',
    ),
  ]
}

type Count = readonly [party: string, count: number]

function compare(counts: readonly Count[], limit: typeof text, of: string, mend: string): Finding[] {
  const [first, ...rest] = counts.toSorted(([, a], [, b]) => a - b)
  const last = rest.at(-1)
  if (!first || !last) return []
  if (last[1] <= limit.times * Math.max(first[1], limit.floor)) return []
  return [
    {
      severity: 'warning',
      path: `parties.${first[0]}`,
      value: counts.map(([party, count]) => `${party} ${count}`).join(', '),
      why: `“${last[0]}” has more than ${limit.times} times the ${of} of “${first[0]}”, so the page may seem to take its side.`,
      mend: `${mend} If the source has no more, leave it so: nothing may be made up for the sake of balance.`,
    },
  ]
}

/** What it wants and wanted, and what it says and said. Who speaks of it is not room for its view. */
function wordsOn(article: Article, party: string): number {
  const { wants, also } = article.parties[party] ?? {}
  const positions = Object.values(article.points)
    .flatMap(({ positions }) => positions[party] ?? [])
    .flatMap((position) => [...(position.earlier ?? []), position])
  return [
    ...[wants, ...(wants?.earlier ?? []), also].map((statement) => statement?.text),
    ...positions.flatMap((position) => [position.text, position.detail, reasonOf(position)]),
  ]
    .flatMap((text) => text?.split(/\s+/) ?? [])
    .filter(Boolean).length
}
