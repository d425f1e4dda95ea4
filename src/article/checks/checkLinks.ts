/**
 * Whether what a story names by its id is there: a party that has a position, a sticking point that a quotation is about, a
 * quotation that was spoken at an event. Whether the speaker of a quotation is there, `checkQuotes` tells.
 */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'

export const checkLinks = (article: Article): Finding[] => [...checkTargets(article), ...checkEvents(article)]

function checkTargets(article: Article): Finding[] {
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
    ...timeline.flatMap(({ quotes: ids = [] }, at) =>
      ids.map((id, place): (typeof links)[number] => [`timeline.${at}.quotes.${place}`, id, quotes, 'quotation']),
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

/** A quotation was spoken once. At a second event the page would tell of it twice, and one of the two would be wrong. */
function checkEvents({ timeline }: Article): Finding[] {
  const spoken = timeline.flatMap(({ when, quotes = [] }, at) =>
    quotes.map((id, place) => ({ id, when, path: `timeline.${at}.quotes.${place}` })),
  )
  return spoken.flatMap(({ id, path }, at): Finding[] => {
    const first = spoken.slice(0, at).find((one) => one.id === id)
    if (!first) return []
    return [
      {
        severity: 'problem',
        path,
        value: id,
        why: `The quotation stands at the event “${first.when}” already, and it was spoken only once.`,
        mend: 'Leave it at the event at which it was spoken.',
      },
    ]
  })
}
