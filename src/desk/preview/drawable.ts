/**
 * A draft as far as the page can draw it. What is half written, such as a quotation whose speaker is not chosen yet, is left out until it
 * is whole; the list of problems tells of it.
 */
import type { Article } from '../../article/schema/Article.ts'
import { standpoints } from '../../article/schema/standpoints.ts'
import { withRefs } from '../document/withRefs.ts'

export function drawable(article: Article): Article {
  const { parties, points, quotes } = article
  // A reference to a paragraph that is not there leads nowhere on the page.
  const known = new Set(
    Object.entries(article.sources).flatMap(([id, { paragraphs }]) => paragraphs.map((one) => `${id}:${one.id}`)),
  )
  const cited = withRefs(article, (refs) => refs.filter((ref) => known.has(ref)))
  const has = (record: object, id: string | undefined): boolean => id !== undefined && Object.hasOwn(record, id)
  const speakers = only(cited.speakers, ({ party, voice }) => has(parties, party) || voice !== undefined)
  const shownQuotes = only(cited.quotes, (quote, id) => {
    const about = quotes[id]?.about
    const isOnSomething = about !== undefined && ('matter' in about || has(points, about.point))
    return has(speakers, quote.speaker) && isOnSomething && quote.words.length > 0
  })
  return {
    ...cited,
    headline: cited.headline || 'The headline',
    dateline: {
      ...cited.dateline,
      what: cited.dateline.what || 'What happened',
      place: cited.dateline.place || 'Place',
    },
    speakers,
    quotes: shownQuotes,
    points: Object.fromEntries(
      Object.entries(cited.points).map(([id, { outcome, ...point }]) => [
        id,
        {
          ...point,
          positions: only(point.positions, (position) => position !== undefined && !isUnanswered(position)),
          ...(outcome && (outcome.kind !== 'settled' || has(parties, outcome.settledBy)) && { outcome }),
        },
      ]),
    ),
    timeline: cited.timeline.map((event) => ({
      ...event,
      parties: event.parties.filter((id) => has(parties, id)),
      voices: (event.voices ?? []).filter((id) => has(speakers, id)),
      quotes: (event.quotes ?? []).filter((id) => has(shownQuotes, id)),
    })),
    unknowns: cited.unknowns.map(({ point, ...unknown }) =>
      point !== undefined && has(points, point) ? { ...unknown, point } : unknown,
    ),
  }
}

/** Nobody has said yet what the source does. */
const isUnanswered = (position: object): boolean =>
  standpoints.some((name) => name in position && position[name as keyof typeof position] === '')

const only = <T>(record: Readonly<Record<string, T>>, isShown: (value: T, id: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id, value]) => isShown(value, id)))
