/** What differs between two versions of a story, text by text. */
import { placeIn } from '../../article/checks/textsOf.ts'
import type { Article } from '../../article/schema/Article.ts'
import { originsIn } from './originsIn.ts'
import { isList, isRecord, isSame, type Value } from './Written.ts'

interface Change {
  /** In the version after; in the one before for what was taken out. */
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

export const changesBetween = (before: Article, after: Article): Change[] =>
  changesIn(before as unknown as Value, after as unknown as Value, '')

function changesIn(before: Value | undefined, after: Value | undefined, path: string): Change[] {
  if (isSame(before, after)) return []
  if (isRecord(before) && isRecord(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    const inner = keys.flatMap((key) => changesIn(before[key], after[key], placeIn(path, key)))
    return inner.length > 0 ? inner : [{ path, before: 'in another order', after: 'in this order' }]
  }
  if (isList(before) && isList(after) && [...before, ...after].some(isRecord)) {
    const origins = originsIn(before, after)
    const gone = before.flatMap((item, at) =>
      origins.includes(at) ? [] : [{ path: placeIn(path, at), before: brief(item), after: undefined }],
    )
    const rest = after.flatMap((item, at) => {
      const from = origins[at]
      return changesIn(from === undefined ? undefined : before[from], item, placeIn(path, at))
    })
    const all = [...gone, ...rest]
    return all.length > 0 ? all : [{ path, before: 'in another order', after: 'in this order' }]
  }
  return [
    {
      path,
      before: before === undefined ? undefined : brief(before),
      after: after === undefined ? undefined : brief(after),
    },
  ]
}

/** The words of a part: what an editor knows it by. */
function brief(value: Value): string {
  if (isList(value)) return value.map(brief).join(', ')
  if (!isRecord(value)) return String(value)
  const words = ['text', 'words', 'title', 'name', 'label', 'question'].flatMap((key) => value[key] ?? [])
  return (
    words.map(brief).find((word) => word !== '') ??
    Object.values(value)
      .flatMap((one) => (one === undefined ? [] : brief(one)))
      .join(', ')
  )
}
