/**
 * What German sentences are made with.
 *
 * A story names its parties and points in the nominative alone, so no sentence of ours may put a name into another case.
 */
import { grammarOf, type Sources } from '../grammar.ts'

const grammar = grammarOf('und', 'null eins zwei drei vier fünf sechs sieben acht neun zehn')
export const { list, listNamed, inWords } = grammar
export const listOr = grammar.listWith('oder')

/** „sechs Streitpunkte“, „ein Streitpunkt“, „keine Zitate“. @param one with its article: „ein Zitat“ */
export const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count === 0 ? 'keine' : inWords(count)} ${many}`

/** „in den Quellen“, „im Artikel“. */
export function inTheSources(sources: Sources): string {
  if (sources.length > 1) return 'in den Quellen'
  return sources[0]?.kind === 'article' ? 'im Artikel' : 'in der Quelle'
}

/** „Der Artikel sagt“, „Die Quellen sagen“, as the beginning of a sentence. */
export function theSourcesSay(sources: Sources): string {
  if (sources.length > 1) return 'Die Quellen sagen'
  return sources[0]?.kind === 'article' ? 'Der Artikel sagt' : 'Die Quelle sagt'
}
