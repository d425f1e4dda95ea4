/** References, each `source:paragraph`, and where in a story they stand. */
import type { Article } from './Article.ts'
import { textsOf } from '../checks/textsOf.ts'

export interface RefAt {
  readonly path: string
  readonly ref: string
}

/** The id of the source that a reference is to. */
export const sourceOf = (ref: string): string => ref.split(':', 1)[0] ?? ref

/** Every reference that something rests on. */
export const citedIn = (article: Article): RefAt[] =>
  textsOf(article)
    .filter(({ path }) => /\.(refs|detailRefs)\.\d+$/.test(path))
    .map(({ path, text }) => ({ path, ref: text }))

/** Every paragraph of every source, under the reference that cites it. */
export const paragraphsIn = ({ sources }: Article): RefAt[] =>
  Object.entries(sources).flatMap(([source, { paragraphs }]) =>
    paragraphs.map(({ id }, at) => ({ path: `sources.${source}.paragraphs.${at}`, ref: `${source}:${id}` })),
  )
