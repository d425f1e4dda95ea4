/** Whether the page has a word for each kind of source, part of a source and kind of update. */
import { type Article, paragraphParts, sourceKinds, updateKinds } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'

export function checkKinds({ sources, updates }: Article): Finding[] {
  const named: Named[] = [
    ...Object.entries(sources).flatMap(([id, { kind, paragraphs }]): Named[] => [
      { path: `sources.${id}.kind`, value: kind, among: sourceKinds },
      ...paragraphs.flatMap(({ part }, at): Named[] =>
        // A body paragraph is no part of its own.
        part === undefined ? [] : [{ path: `sources.${id}.paragraphs.${at}.part`, value: part, among: paragraphParts }],
      ),
    ]),
    ...updates.map(({ kind }, at): Named => ({ path: `updates.${at}.kind`, value: kind, among: updateKinds })),
  ]
  return named
    .filter(({ value, among }) => !among.includes(value))
    .map(({ path, value, among }) => ({
      severity: 'problem',
      path,
      // Types promise that it is there; a file that nobody compiled does not.
      value: (value as string | undefined) ?? '',
      why: 'The page has no word for it.',
      mend: `Write one of ${among.join(', ')}.`,
    }))
}

interface Named {
  readonly path: string
  readonly value: string
  readonly among: readonly string[]
}
