/** Which statements rest on each paragraph, and what the statements of a story rest on as a whole. */
import { type CitedStatement, statementsOf, type StatementSubject } from './statements.ts'
import type { Story } from './Story.ts'

/** What rests on each paragraph, by its ref. A paragraph that nothing cites has no entry. */
export function citationsOf(story: Story): ReadonlyMap<string, readonly CitedStatement[]> {
  const citations = new Map<string, CitedStatement[]>()
  for (const statement of statementsOf(story)) {
    for (const ref of statement.refs) {
      const cited = citations.get(ref)
      if (cited) cited.push(statement)
      else citations.set(ref, [statement])
    }
  }
  return citations
}

/** How many statements of each kind there are, in the order in which the kinds come up. */
export function countKinds(statements: readonly CitedStatement[]): [kind: StatementSubject['kind'], count: number][] {
  const counts = new Map<StatementSubject['kind'], number>()
  for (const { kind } of statements) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts]
}

/** Whether each statement rests on a body paragraph at least, and none on a headline and the like alone. */
export function citesBodyThroughout(story: Story): boolean {
  const body = new Set(
    story.sources.flatMap(({ paragraphs }) => paragraphs.flatMap(({ part, ref }) => (part ? [] : ref))),
  )
  return statementsOf(story).every(({ refs }) => refs.some((ref) => body.has(ref)))
}

/** Whether anything is known from somebody else than the party alone. */
export const isTold = (story: Story): boolean => statementsOf(story).some(({ basis }) => basis === 'told')
