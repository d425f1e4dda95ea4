/** Whether what a story names by its id is there: a party that has a position, a sticking point that a quotation is about. */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'

export function checkLinks(article: Article): Finding[] {
  const { parties, points, quotes, timeline, unknowns } = article
  const links: [path: string, id: string | undefined, among: object, noun: string][] = [
    ...Object.entries(points).flatMap(([point, { positions }]) =>
      Object.keys(positions).map((id): (typeof links)[number] => [
        `points.${point}.positions.${id}`,
        id,
        parties,
        'party',
      ]),
    ),
    ...Object.entries(quotes).map(([quote, { about }]): (typeof links)[number] => [
      `quotes.${quote}.about.point`,
      'point' in about ? about.point : undefined,
      points,
      'sticking point',
    ]),
    ...timeline.flatMap(({ parties: ids }, at) =>
      ids.map((id, place): (typeof links)[number] => [`timeline.${at}.parties.${place}`, id, parties, 'party']),
    ),
    ...unknowns.map(({ point }, at): (typeof links)[number] => [
      `unknowns.${at}.point`,
      point,
      points,
      'sticking point',
    ]),
  ]
  return links.flatMap(([path, id, among, noun]): Finding[] =>
    id === undefined || Object.hasOwn(among, id)
      ? []
      : [
          {
            severity: 'problem',
            path,
            value: id,
            why: `There is no such ${noun}, so a reader would never see this.`,
            mend: `Name one of the story's own: ${Object.keys(among).join(', ')}.`,
          },
        ],
  )
}
