/**
 * What is wrong with a story, without what only follows from an id that stands twice. Of two entries the first is lost: a quotation has
 * no speaker then, or one of another party, which is no mistake of its own. It is told again if it is still there once the id is mended.
 */
import type { Problem } from '../article/checks/Problem.ts'

/** The fields that name an entry of each group, or are judged by it. */
const judgedBy: Readonly<Record<string, RegExp>> = {
  sources: /\.(refs|detailRefs)\.\d+$/,
  parties: /\.(party|settledBy|member|basis)$|\.(positions|silences)\.[^.]+$|\.parties\.\d+$/,
  speakers: /\.(speaker|heardFrom|by|basis)$|\.voices\.\d+$/,
  points: /\.point$/,
  quotes: /\.basis$|\.quotes\.\d+$/,
}

/** @param slips what is written and was not meant: of an id that stands twice the path is that of its entry, `speakers.mayor` */
export function withoutConsequences(found: readonly Problem[], slips: readonly Problem[]): Problem[] {
  const doubled = slips.map(({ story, path }) => ({ story, path, fields: fieldsJudgedBy(path) }))
  return found.filter(
    ({ story, path, severity }) =>
      severity === 'warning' || !doubled.some((one) => one.story === story && one.fields?.test(path)),
  )
}

function fieldsJudgedBy(path: string): RegExp | undefined {
  const [group = '', id, ...inner] = path.split('.')
  return id !== undefined && inner.length === 0 && Object.hasOwn(judgedBy, group) ? judgedBy[group] : undefined
}
