/** Whether dates are dates, and whether the page says so of a date that only the editors added. */
import type { Article } from '../schema/Article.ts'
import { isDate } from '../schema/isDate.ts'
import type { Finding } from './Problem.ts'
import { textsOfKind } from './textsOfKind.ts'
import { versionsOf } from './versionsOf.ts'

export const checkDates = (article: Article): Finding[] => [
  ...checkCalendar(article),
  ...checkDays(article),
  ...checkNotes(article),
]

function checkCalendar(article: Article): Finding[] {
  return textsOfKind('date', article)
    .filter(({ text }) => text.trim() && !isDate(text))
    .map(({ path, text }) => ({
      severity: 'problem',
      path,
      value: text,
      why: /^\d{4}(-\d\d){0,2}$/.test(text) ? 'There is no such date.' : 'It is not written as a date.',
      mend: isOfDay(path)
        ? 'Write it as 2031-05-14.'
        : 'Write it as 2031-05-14, or as 2031-05 or 2031 where no more is known.',
    }))
}

const isOfDay = (path: string): boolean => path === 'published' || path.startsWith('updates.')

/** Readers, search engines and feeds are told the day, and we know it. */
function checkDays({ published, updates }: Article): Finding[] {
  const days = [
    { path: 'published', date: published },
    ...updates.map(({ date }, at) => ({ path: `updates.${at}.date`, date })),
  ]
  return days.flatMap(({ path, date }): Finding[] =>
    date === undefined || !isDate(date) || /^\d{4}-\d\d-\d\d$/.test(date)
      ? []
      : [
          {
            severity: 'problem',
            path,
            value: date,
            why: 'It is no day, and the page tells the day of it.',
            mend: 'Write the day as well, as 2031-05-14.',
          },
        ],
  )
}

function checkNotes(article: Article): Finding[] {
  const dated: DatedEntry[] = [
    { path: 'dateline', ...article.dateline },
    { path: 'talks', ...article.talks },
    ...Object.entries(article.points).map(([id, { outcome }]) => ({ path: `points.${id}.outcome`, ...outcome })),
    ...Object.entries(article.parties).flatMap(([id, party]) =>
      (['joined', 'left'] as const).map((field) => ({ path: `parties.${id}.${field}`, ...party[field] })),
    ),
    ...article.timeline.map((event, at) => ({ path: `timeline.${at}`, ...event })),
    ...versionsOf(article).flatMap(({ versions }) =>
      versions.flatMap(({ path, since }) => (since ? { path: `${path}.since`, ...since } : [])),
    ),
  ]
  return dated.flatMap(({ path, date, dateBasis, dateNote }: DatedEntry): Finding[] => {
    if (date === undefined) return []
    if (dateBasis !== 'source' && dateBasis !== 'editor') {
      return [
        {
          severity: 'problem',
          path: `${path}.dateBasis`,
          value: dateBasis ?? '',
          why: 'Nobody answers for this date.',
          mend: 'Say that the paragraph gives it, or that you looked it up and where (“dateBasis” and “dateNote”).',
        },
      ]
    }
    if (dateBasis === 'source' || dateNote !== undefined) return []
    return [
      {
        severity: 'problem',
        path: `${path}.dateNote`,
        value: '',
        why: `The editors added the date ${date}, and the page would not say so.`,
        mend: 'Add a “dateNote”: where the date is from, and what the source itself says.',
      },
    ]
  })
}

/** As it may stand in a story that the compiler has not seen. */
interface DatedEntry {
  readonly path: string
  readonly date?: string
  readonly dateBasis?: string
  readonly dateNote?: string
}
