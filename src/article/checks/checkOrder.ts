/**
 * Whether what happened stands in its order: one event that the story is about, each event after those before it, what is to come after
 * all that the story knows, an update after the story, a party that left after it joined.
 */
import type { Article } from '../schema/Article.ts'
import { isBefore } from '../schema/isBefore.ts'
import { isDate } from '../schema/isDate.ts'
import { type Finding, problem } from './Problem.ts'

export const checkOrder = (article: Article): Finding[] => [
  ...checkMain(article),
  ...checkEvents(article),
  ...checkComing(article),
  ...checkUpdates(article),
  ...checkMembership(article),
]

function checkMain({ timeline }: Article): Finding[] {
  const main = timeline.flatMap(({ main, when }, at) => (main ? [{ when, at }] : []))
  const [first, ...others] = main
  return others.map(({ at }) => ({
    severity: 'problem',
    path: `timeline.${at}.main`,
    value: 'true',
    why: `The event “${first?.when}” is the one that the story is about already, and the page marks a single one.`,
    mend: 'Leave “main” out here, or there.',
  }))
}

/** The page says that they are in order. An event without a date may stand anywhere. */
function checkEvents({ timeline }: Article): Finding[] {
  const dated = timeline.flatMap(({ date, when }, at) =>
    date !== undefined && isDate(date) ? [{ date, when, at }] : [],
  )
  return dated.flatMap(({ date, at }, nth): Finding[] => {
    const later = dated.slice(0, nth).find((other) => isBefore(date, other.date))
    if (!later) return []
    return [
      {
        severity: 'problem',
        path: `timeline.${at}.date`,
        value: date,
        why: `It stands after “${later.when}”, which is of ${later.date}, and the page says that the events are in order.`,
        mend: 'Move the event up, or correct the date.',
      },
    ]
  })
}

/** No clock is asked: a story that nobody touches stays as right as it was. What it tells of is as late as its newest update or source. */
function checkComing({ published, sources, timeline, updates }: Article): Finding[] {
  const days = [
    published,
    ...Object.values(sources).map((source) => source.published),
    ...updates.map(({ date }) => date),
  ]
  const known = days.flatMap((day) => (day !== undefined && isDate(day) ? [day] : []))
  return timeline.flatMap(({ coming, date }, at): Finding[] => {
    if (coming === undefined || date === undefined || !isDate(date)) return []
    const later = known
      .filter((day) => isBefore(date, day))
      .toSorted()
      .at(-1)
    if (later === undefined) return []
    return [
      {
        severity: 'warning',
        path: `timeline.${at}.coming`,
        value: coming,
        why: `The page says that it is still to come. It is of ${date}, and the newest day of the story’s sources and updates is ${later}.`,
        mend: 'Take “coming” out and tell what came of it. If no source tells, say in its text that it was planned, and under “unknowns” what is not known.',
      },
    ]
  })
}

function checkUpdates({ published, updates }: Article): Finding[] {
  if (published === undefined || !isDate(published)) return []
  return updates.flatMap(({ date }, at): Finding[] => {
    if (!isDate(date) || !isBefore(date, published)) return []
    return [
      {
        severity: 'problem',
        path: `updates.${at}.date`,
        value: date,
        why: `The story was published on ${published}, and nothing can have been changed on its page before.`,
        mend: 'Correct one of the two dates.',
      },
    ]
  })
}

function checkMembership({ parties }: Article): Finding[] {
  return Object.entries(parties).flatMap(([id, { joined, left }]): Finding[] => {
    if (!joined || !left || !isDate(joined.date) || !isDate(left.date) || !isBefore(left.date, joined.date)) return []
    return [
      problem(
        `parties.${id}.left.date`,
        left.date,
        `The party joined on ${joined.date}, and nobody leaves before.`,
        'Correct one of the two dates. Of a party that left and came back, tell so in “also”, and leave “left” out.',
      ),
    ]
  })
}
