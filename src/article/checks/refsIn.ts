/** Where in a story its references stand: those that something cites, and those that its sources offer. */
import type { Article } from '../schema/Article.ts'
import type { ParagraphPart } from '../schema/Source.ts'
import { textsOfKind } from './textsOfKind.ts'

export interface RefAt {
  readonly path: string
  readonly ref: string
}

/** Every reference that something rests on. */
export const citedIn = (article: Article): RefAt[] =>
  textsOfKind('ref', article).map(({ path, text }) => ({ path, ref: text }))

interface ParagraphAt extends RefAt {
  readonly part: ParagraphPart | undefined
}

/** Every paragraph of every source, under the reference that cites it. */
export const paragraphsIn = ({ sources }: Article): ParagraphAt[] =>
  Object.entries(sources).flatMap(([source, { paragraphs }]) =>
    paragraphs.map(({ id, part }, at) => ({
      path: `sources.${source}.paragraphs.${at}`,
      ref: `${source}:${id}`,
      part,
    })),
  )
