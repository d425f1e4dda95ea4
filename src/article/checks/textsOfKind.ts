/** The dates of a story, its sentences of ours, or its references: what `schema/fields.ts` calls so. */
import type { Article } from '../schema/Article.ts'
import type { TextKind } from '../schema/Part.ts'
import { partsIn } from './partsIn.ts'
import { placeIn, type TextAt, textsOf } from './textsOf.ts'

/** In the order of their parts. One that is no text, in a story that no compiler has seen, is left out: another check tells of it. */
export const textsOfKind = (kind: TextKind, article: Article): TextAt[] =>
  partsIn(article).flatMap(({ path, part, fields }) =>
    Object.entries(fields).flatMap(([name, value]) =>
      part.fields[name]?.text === kind ? textsOf(value, placeIn(path, name)) : [],
    ),
  )
