/**
 * Every part of a story that `schema/fields.ts` describes, with what stands there. A check that asks it finds a new field wherever the
 * schema has one, and needs no list of places.
 */
import type { Article } from '../schema/Article.ts'
import { story } from '../schema/fields.ts'
import type { Part } from '../schema/Part.ts'
import { placeIn } from './textsOf.ts'

/** Types promise more of its fields; this is for the checks, which promise it to whoever did not run the compiler. */
export interface PartAt {
  /** @example 'points.territory.why' */
  readonly path: string
  readonly part: Part
  readonly fields: Readonly<Record<string, unknown>>
}

/** In the order in which they stand in the story, the story itself first. What is no part at all, in a place for one, is left out: `checkFields` tells of it. */
export const partsIn = (article: Article): PartAt[] => partsAt('', story, article)

function partsAt(path: string, part: Part, value: unknown): PartAt[] {
  if (!isRecord(value)) return []
  const inner = Object.entries(value).flatMap(([name, one]) => {
    const holds = part.fields[name]?.holds
    if (!holds) return []
    const place = placeIn(path, name)
    if (!('eachOf' in holds)) return partsAt(place, holds, one)
    const { eachOf } = holds
    return isObject(one) ? Object.entries(one).flatMap(([id, each]) => partsAt(placeIn(place, id), eachOf, each)) : []
  })
  return [{ path, part, fields: value }, ...inner]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value)
