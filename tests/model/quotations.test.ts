import { describe, expect, test } from 'vitest'
import { lensOn } from '../../src/model/lens.ts'
import { quotesBy, quotesOn, topicsOf, unquotedParties, unquotedSpeakers } from '../../src/model/quotations.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { strait } from '../fixtures/strait.ts'

const story = storyOf(strait)
const topic = (id: string) => topicsOf(story).find((one) => one.id === id)
const idsBy = (parties: string[], about?: string, kept: string | null = null) =>
  quotesBy(story, lensOn(story, parties), about === undefined ? undefined : topic(about), kept).map(({ id }) => id)

describe('quotations', () => {
  test('are all there without a lens', () => {
    expect(idsBy([])).toHaveLength(8)
  })

  test('follow the parties in the lens', () => {
    expect(idsBy(['islands'])).toEqual(['tide'])
    expect(idsBy(['league', 'norland'])).toHaveLength(7)
    expect(idsBy(['coast'])).toEqual([])
  })

  test('are narrowed to a topic, for all parties or for those in the lens', () => {
    expect(idsBy([], 'treaty')).toEqual(['version', 'reworked'])
    expect(idsBy(['league'], 'treaty')).toEqual(['reworked'])
    expect(quotesOn(story, { id: 'sandbank' })).toEqual([])
  })

  test('keep the one that a link led to', () => {
    expect(idsBy(['islands'], 'seat', 'fog')).toEqual(['tide', 'fog'])
  })

  test('show who is not quoted', () => {
    expect(unquotedParties(story).map(({ id }) => id)).toEqual(['coast'])
    expect(unquotedSpeakers(story).map(({ name }) => name)).toEqual(['Sten Vitt', 'Jarl Kusk'])
  })
})

describe('the topics of the quotations', () => {
  test('are the points that somebody is quoted on, and what else is spoken of', () => {
    expect(topicsOf(story).map(({ point, matter }) => point?.label ?? matter)).toEqual([
      'Changes to the treaty',
      'The islands’ seat',
      'The settlement',
      'the outcome of the talks',
    ])
  })

  test('leave no quotation out', () => {
    const found = topicsOf(story).flatMap((one) => quotesBy(story, lensOn(story, []), one))
    expect(new Set(found)).toEqual(new Set(story.quotes))
  })
})
