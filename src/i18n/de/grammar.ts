/**
 * What German sentences are made with.
 *
 * A story names its parties in the nominative alone, so no sentence of ours may put a name into another case.
 */
import { grammarOf, type Sources } from '../grammar.ts'

export const { list, inWords, bothNamed } = grammarOf(
  'und',
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
)

/** „geben die Quellen“, „gibt der Artikel“: the verb first, as after an adverbial. */
export function give(sources: Sources): string {
  if (sources.length > 1) return 'geben die Quellen'
  return sources[0]?.kind === 'article' ? 'gibt der Artikel' : 'gibt die Quelle'
}

/** „in den Quellen“, „im Artikel“. */
export function inTheSources(sources: Sources): string {
  if (sources.length > 1) return 'in den Quellen'
  return sources[0]?.kind === 'article' ? 'im Artikel' : 'in der Quelle'
}
