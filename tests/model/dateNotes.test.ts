import { describe, expect, test } from 'vitest'
import { dateMark } from '../../src/i18n/dateMark.ts'
import { dateNotesOf } from '../../src/model/dateNotes.ts'
import { storyOf } from '../../src/model/Story.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { harbour } from '../fixtures/harbour.ts'
import { irgendsee } from '../fixtures/irgendsee.ts'

const kremlin = storyOf(kremlinTalks)

describe('the notes on dates that the editors added', () => {
  test('stand once each, in the order in which their dates come up on the page', () => {
    expect(dateNotesOf(kremlin).map(({ text }) => text)).toEqual([
      kremlinTalks.dateline.dateNote,
      kremlinTalks.timeline[0]?.dateNote,
    ])
  })

  test('have a mark each, which stands behind every date that the note is about', () => {
    expect(dateMark(kremlin, kremlin.dateline)).toBe('*')
    expect(dateMark(kremlin, kremlin.timeline[0]!)).toBe('†')
    expect(dateMark(kremlin, kremlin.timeline[3]!)).toBe('*')
  })

  test('are not asked for where the source gives the date, or nobody does', () => {
    expect(dateMark(kremlin, kremlin.timeline[1]!)).toBe('')
  })

  test('never run out of marks', () => {
    const events = Array.from({ length: 7 }, (_, at) => ({
      ...kremlinTalks.timeline[0]!,
      dateNote: `Added by the editors, ${at}.`,
    }))
    const story = storyOf({ ...kremlinTalks, timeline: events })
    const marks = story.timeline.map((event) => dateMark(story, event))
    expect(marks).toEqual(['†', '‡', '§', '‖', '**', '††', '‡‡'])
  })

  test('have no dagger in German, where it stands for a death beside a date', () => {
    const events = [...irgendsee.timeline, { ...irgendsee.timeline[0]!, dateBasis: 'editor', dateNote: 'Ergänzt.' }]
    const german = storyOf({ ...irgendsee, timeline: events as typeof irgendsee.timeline })
    expect(dateMark(german, german.timeline.at(-1)!)).toBe('**')
  })

  test('are none where all dates are from the source', () => {
    expect(dateNotesOf(storyOf({ ...harbour, timeline: [] }))).toEqual([])
  })
})
