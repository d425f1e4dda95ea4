/** Whether what happened stands in its order: one event that the story is about, each event after those before it, an update after the story. */
import type { Article } from '../schema/Article.ts'
import { isBefore } from '../schema/isBefore.ts'
import { isDate } from '../schema/isDate.ts'
import type { Finding } from './Problem.ts'

export const checkOrder = (article: Article): Finding[] => [
  ...checkMain(article),
  ...checkEvents(article),
  ...checkUpdates(article),
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
