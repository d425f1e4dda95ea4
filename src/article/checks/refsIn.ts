/** Where in a story its references stand: those that something cites, and those that its sources offer. */
import type { Article } from '../schema/Article.ts'
import { textsOf } from './textsOf.ts'

interface RefAt {
  readonly path: string
  readonly ref: string
}

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
