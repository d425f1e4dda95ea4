/** Whether dates are dates, and whether the page says so of a date that only the editors added. */
import type { Article } from '../schema/Article.ts'
import { isDate } from '../schema/isDate.ts'
import { asText } from './checkFields.ts'
import type { Finding } from './Problem.ts'
import { partsIn } from './partsIn.ts'
import { textsOfKind } from './textsOfKind.ts'

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
  const dated = partsIn(article).filter(({ part }) => 'dateBasis' in part.fields)
  return dated.flatMap(({ path, fields: { date, dateBasis, dateNote } }): Finding[] => {
    if (typeof date !== 'string') return []
    if (dateBasis !== 'source' && dateBasis !== 'editor') {
      return [
        {
          severity: 'problem',
          path: `${path}.dateBasis`,
          value: asText(dateBasis),
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
