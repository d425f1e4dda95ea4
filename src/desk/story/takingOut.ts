/** What goes with an entry that is taken out. Only a party takes others with it: what it says on the points is nobody's without it. */
import type { Article } from '../../article/schema/Article.ts'

/** The paths of what a party says on the points, and of how it is silent. @param path `parties.norland` */
function goingWith({ points }: Article, path: string): readonly string[] {
  const [group, party = ''] = path.split('.')
  if (group !== 'parties') return []
  return Object.entries(points).flatMap(([point, { positions, silences = {} }]) => [
    ...(Object.hasOwn(positions, party) ? [`points.${point}.positions.${party}`] : []),
    ...(Object.hasOwn(silences, party) ? [`points.${point}.silences.${party}`] : []),
  ])
}

/** For `setValues`: nothing at the entry and at all that goes with it. */
export const takenOut = (article: Article, path: string): Record<string, undefined> =>
  Object.fromEntries([path, ...goingWith(article, path)].map((one) => [one, undefined]))

/** On the button, so that nobody loses positions unawares. @example 'Take out, with its 3 positions' */
export function takeOutWords(article: Article, path: string): string {
  const count = goingWith(article, path).length
  if (count === 0) return 'Take out'
  return `Take out, with ${count === 1 ? 'its one position' : `its ${count} positions`}`
}
