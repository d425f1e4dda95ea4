/** A sticking point that asks something else: whether, which, or how much. Where each party stands then has to be said anew. */
import type { Article } from '../../article/schema/Article.ts'
import { answers, type Asked, asked, reasons, type Standpoint, standpoints } from '../../article/schema/standpoints.ts'
import { partAt, pathOf, valueAt } from '../document/values.ts'
import { entriesOf, isList, isRecord, type Value } from '../document/Written.ts'
import { initialField } from '../forms/initialOf.ts'

/** @param path `points.draft` @returns what changes, by its path */
export function askedAnew(article: Article, path: string, now: Asked): Readonly<Record<string, Value | undefined>> {
  const part = partAt(pathOf(path))
  const field = part?.fields[now]
  const positions = valueAt(article, pathOf(`${path}.positions`))
  return {
    ...Object.fromEntries(asked.map((one) => [`${path}.${one}`, undefined])),
    [`${path}.${now}`]: part && field && initialField(part.noun, now, field),
    ...(isRecord(positions) && {
      [`${path}.positions`]: Object.fromEntries(
        entriesOf(positions).map(([party, position]) => [party, unanswered(position, answers[now])]),
      ),
    }),
  }
}

/** A position that does not say yet where it stands, and did not before. */
function unanswered(position: Value, answer: Standpoint): Value {
  if (!isRecord(position)) return position
  const { earlier, ...said } = position
  const old: readonly string[] = [...standpoints, ...reasons]
  return {
    [answer]: '',
    ...Object.fromEntries(Object.entries(said).filter(([name]) => !old.includes(name))),
    ...(isList(earlier) && { earlier: earlier.map((one) => unanswered(one, answer)) }),
  }
}
