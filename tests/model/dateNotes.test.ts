import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { dateMark } from '../../src/i18n/dateMark.ts'
import { dateNotesOf } from '../../src/model/dateNotes.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { strait } from '../fixtures/strait.ts'
import { harbour } from '../fixtures/harbour.ts'

const talks = storyOf(strait)

/** A story with events whose dates the editors added, each with a note of its own. */
const withAddedDates = (article: Article, count: number) =>
  storyOf({
    ...article,
    timeline: Array.from({ length: count }, (_, at) => ({
      when: 'In May',
      date: '2031-05',
      dateBasis: 'editor',
      dateNote: `The month of event ${at + 1} was added.`,
      text: 'A letter arrives.',
      basis: 'reported',
      refs: ['courier:1'],
      parties: [],
    })),
  })

describe('the notes on dates that the editors added', () => {
  test('stand once each, in the order in which their dates come up on the page', () => {
    expect(dateNotesOf(talks).map(({ text }) => text)).toEqual([strait.dateline.dateNote, strait.timeline[0]?.dateNote])
  })

  test('are told wherever the editors may add a date', () => {
    const noted = (name: string) => ({ date: '2031-05', dateBasis: 'editor', dateNote: name }) as const
    const grounds = { text: 'So it was.', basis: 'reported', refs: ['courier:1'] } as const
    const { norland, ...others } = strait.parties
    const { sandbank, ...points } = strait.points
    const story = storyOf({
      ...strait,
      talks: { state: 'ongoing', ...grounds, ...noted('talks') },
      parties: {
        norland: { ...norland!, joined: { ...noted('joined'), refs: ['courier:1'] } },
        ...others,
      },
      points: { sandbank: { ...sandbank!, outcome: { kind: 'agreed', ...grounds, ...noted('outcome') } }, ...points },
    })
    expect(dateNotesOf(story).map(({ text }) => text)).toEqual([
      strait.dateline.dateNote,
      'talks',
      'joined',
      'outcome',
      strait.timeline[0]?.dateNote,
    ])
  })

  test('have a mark each, which stands behind every date that the note is about', () => {
    expect(dateMark(talks, talks.dateline)).toBe('*')
    expect(dateMark(talks, talks.timeline[0]!)).toBe('†')
    expect(dateMark(talks, talks.timeline[3]!)).toBe('*')
  })

  test('are not asked for where the source gives the date, or nobody does', () => {
    expect(dateMark(talks, talks.timeline[1]!)).toBe('')
  })

  test('never run out of marks', () => {
    const story = withAddedDates(strait, 7)
    expect(story.timeline.map((event) => dateMark(story, event)).join(' ')).toBe('† ‡ § ‖ ** †† ‡‡')
  })

  test('have no dagger in German, where it stands for a death beside a date', () => {
    const story = withAddedDates({ ...strait, lang: 'de' }, 2)
    expect(story.timeline.map((event) => dateMark(story, event))).toEqual(['**', '***'])
  })

  test('are none where all dates are from the source', () => {
    expect(dateNotesOf(storyOf({ ...harbour, timeline: [] }))).toEqual([])
  })
})
