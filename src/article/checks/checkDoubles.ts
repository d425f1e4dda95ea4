/** Whether a reader can tell two parties, or two sticking points, apart by each of the names that the page shows them under. */
import type { Article } from '../schema/Article.ts'
import { namesOf } from './namesOf.ts'
import type { Finding } from './Problem.ts'

export const checkDoubles = ({ parties, points }: Article): Finding[] => [
  ...doublesAmong('parties', 'party', namesOf.parties, parties),
  ...doublesAmong('points', 'sticking point', namesOf.points, points),
]

function doublesAmong<Entry>(
  group: string,
  noun: string,
  names: readonly ((entry: Entry) => { readonly field: string; readonly text: string })[],
  among: Readonly<Record<string, Entry>>,
): Finding[] {
  const entries = Object.entries(among)
  const found = names.flatMap((name) =>
    entries.flatMap(([id, entry], at): Finding[] => {
      const { field, text } = name(entry)
      const twin = entries.slice(0, at).find(([, earlier]) => name(earlier).text === text)
      if (!twin) return []
      return [
        {
          severity: 'problem',
          path: `${group}.${id}.${field}`,
          value: text,
          why: `The ${noun} “${twin[0]}” is called the same, so a reader could not tell the two apart.`,
          mend: 'Give one of them another name.',
        },
      ]
    }),
  )
  // A name that stands in for two others would be told of three times.
  return found.filter(({ path }, at) => found.findIndex((twin) => twin.path === path) === at)
}
