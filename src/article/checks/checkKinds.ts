/** Whether the page has a word for each kind that a story names: of sources and their parts, updates, voices, amounts, outcomes, silences, events. */
import { type Article, updateKinds } from '../schema/Article.ts'
import { voiceKinds } from '../schema/Party.ts'
import { paragraphParts, sourceKinds } from '../schema/Source.ts'
import { amountKinds, outcomeKinds, silenceKinds } from '../schema/StickingPoint.ts'
import { comingKinds, talksStates } from '../schema/TimelineEvent.ts'
import { type Finding, quoted } from './Problem.ts'

export function checkKinds({ sources, speakers, points, timeline, talks, updates }: Article): Finding[] {
  const named: Named[] = [
    ...Object.entries(sources).flatMap(([id, { kind, paragraphs }]): Named[] => [
      { path: `sources.${id}.kind`, value: kind, among: sourceKinds },
      ...paragraphs.flatMap(({ part }, at): Named[] =>
        // A body paragraph is no part of its own.
        part === undefined ? [] : [{ path: `sources.${id}.paragraphs.${at}.part`, value: part, among: paragraphParts }],
      ),
    ]),
    ...Object.entries(speakers).flatMap(([id, { voice }]) => kind(`speakers.${id}.voice`, voice, voiceKinds)),
    ...Object.entries(points).flatMap(([id, { silences = {}, outcome, amount }]) => [
      ...(amount ? kind(`points.${id}.amount.of`, amount.of, amountKinds) : []),
      ...Object.entries(silences).flatMap(([party, silence]) =>
        kind(`points.${id}.silences.${party}.kind`, silence?.kind ?? '', silenceKinds),
      ),
      ...(outcome ? kind(`points.${id}.outcome.kind`, outcome.kind, outcomeKinds) : []),
    ]),
    ...timeline.flatMap(({ coming }, at) => kind(`timeline.${at}.coming`, coming, comingKinds)),
    ...(talks ? kind('talks.state', talks.state, talksStates) : []),
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
      mend: `Write one of ${quoted(among)}.`,
    }))
}

const kind = (path: string, value: string | undefined, among: readonly string[]): Named[] =>
  value === undefined ? [] : [{ path, value, among }]

interface Named {
  readonly path: string
  readonly value: string
  readonly among: readonly string[]
}
