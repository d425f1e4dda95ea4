/** Everything in a story that may have been otherwise before, with what it was: each party's wish and each position. */
import type { Article } from '../schema/Article.ts'
import { grounds } from '../schema/Part.ts'
import { positionFields } from '../schema/pointFields.ts'
import { asText } from './checkFields.ts'

/** What stands there. Types promise more; this is for the checks, which promise it to whoever did not run the compiler. */
export interface Version {
  readonly path: string
  readonly since?: {
    readonly date?: string
    readonly dateBasis?: string
    readonly dateNote?: string
    readonly refs?: unknown
  }
  /** What it says, as one text, to tell two versions apart. */
  readonly says: string
  /** The same without its detail. */
  readonly saysInShort: string
}

export interface History {
  readonly path: string
  /** In the order of time, what holds now last. A story in which nothing changed has one. */
  readonly versions: readonly Version[]
  /** What stands under `earlier`, if anything does. */
  readonly earlier: unknown
}

export function versionsOf({ parties, points }: Article): History[] {
  return [
    ...Object.entries(parties).map(([id, { wants }]) => historyOf(`parties.${id}.wants`, wants)),
    ...Object.entries(points).flatMap(([point, { positions }]) =>
      Object.entries(positions).map(([id, position]) => historyOf(`points.${point}.positions.${id}`, position)),
    ),
  ]
}

function historyOf(path: string, now: unknown): History {
  const { earlier } = now as { earlier?: unknown }
  const before: unknown[] = Array.isArray(earlier) ? earlier : []
  const versions = before.map((version, at) => versionAt(`${path}.earlier.${at}`, version))
  return { path, earlier, versions: [...versions, versionAt(path, now)] }
}

/** What it rests on may change while it says the same. A wish has some of these fields. */
const said = Object.keys(positionFields).filter((name) => !(name in grounds) && name !== 'detailRefs')

function versionAt(path: string, version: unknown): Version {
  const fields = version as Record<string, unknown>
  const { since } = fields
  const joined = (names: readonly string[]) => names.flatMap((name) => asText(fields[name]) || []).join(' · ')
  return {
    path,
    ...(typeof since === 'object' && since !== null && { since }),
    says: joined(said),
    saysInShort: joined(said.filter((name) => name !== 'detail')),
  }
}
