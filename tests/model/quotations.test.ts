import { describe, expect, test } from 'vitest'
import { lensOn } from '../../src/model/lens.ts'
import { quotesBy, quotesOn, unquotedParties, unquotedSpeakers } from '../../src/model/quotations.ts'
import { outlineOf } from '../../src/model/Outline.ts'
import { storyOf } from '../../src/model/Story.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'

const story = storyOf(kremlinTalks)
const outline = outlineOf(story)
const idsBy = (parties: string[], point: string | null = null, kept: string | null = null) =>
  quotesBy(outline, lensOn(outline, parties), point, kept).map(({ id }) => id)

describe('quotations', () => {
  test('are all there without a lens', () => {
    expect(idsBy([])).toHaveLength(8)
  })

  test('follow the parties in the lens', () => {
    expect(idsBy(['ukraine'])).toEqual(['now'])
    expect(idsBy(['us', 'russia'])).toHaveLength(7)
    expect(idsBy(['europe'])).toEqual([])
  })

  test('are narrowed to a sticking point, for all parties or for those in the lens', () => {
    expect(idsBy([], 'changes')).toEqual(['compromise', 'refined'])
    expect(idsBy(['us'], 'changes')).toEqual(['refined'])
    expect(quotesOn(story, { id: 'territory' })).toEqual([])
  })

  test('keep the one that a link led to', () => {
    expect(idsBy(['ukraine'], 'seat', 'mess')).toEqual(['now', 'mess'])
  })

  test('show who is not quoted', () => {
    expect(unquotedParties(story).map(({ id }) => id)).toEqual(['europe'])
    expect(unquotedSpeakers(story).map(({ name }) => name)).toEqual(['Steve Witkoff', 'Jared Kushner'])
  })
})
