import { describe, expect, test } from 'vitest'
import { checkStories } from '../../src/article/checks/checkStories.ts'
import { checkPublisher } from '../../src/newsroom/publisher/checkPublisher.ts'
import { drawStill, stillsOf } from '../../src/build/stills/drawStill.ts'
import { openStudio, sheetOf } from '../../src/build/stills/Sheet.ts'
import { formatNames } from '../../src/build/stills/stillFormats.ts'
import { storyOf } from '../../src/model/storyOf.ts'
import { kremlinTalks } from '../../src/stories/kremlin-talks.ts'
import { faultsOf } from '../build/stills/faultsOf.ts'
import { partsOf } from '../build/stills/partsOf.ts'
import { publisher as gazette } from '../fixtures/gazette/publisher.ts'

/** Point by point: party, stance, basis, paragraphs, as the editors agreed on them. What is not here is not stated. */
const agreed = {
  territory: ['russia for implied 4 8', 'ukraine against reported 8'],
  guarantees: ['ukraine for reported 6'],
  nato: ['russia against reported 6', 'us against reported 6', 'ukraine for reported 6'],
  changes: ['russia against reported 3', 'us mixed said 7', 'ukraine for reported 3', 'europe for reported 3'],
  seat: ['us mixed reported 1 6 7', 'ukraine for reported 6'],
  settlement: ['russia against reported 5', 'europe for implied 5'],
}

const quotations = {
  constructive: ['constructive', 'A Kremlin spokesperson', 'russia', '2'],
  ready: ['we are ready right now', 'Vladimir Putin', 'russia', '3'],
  compromise: [
    'We have not come up with a compromise version yet. A lot of work lies ahead',
    'Yuri Ushakov',
    'russia',
    '4',
  ],
  now: ['now more than ever', 'Volodymyr Zelensky', 'ukraine', '6'],
  refined: ['very much refined', 'The White House', 'us', '7'],
  mess: ['a mess', 'Donald Trump', 'us', '8'],
  'putin-alone': ['The decisions have to be made, in the case of Russia, by Putin alone', 'Marco Rubio', 'us', '9'],
  'putin-can-end': ['Putin can end this war on the Russian side.', 'Marco Rubio', 'us', '9'],
}

const paragraphsOf = (refs: readonly string[]) => refs.map((ref) => ref.replace('article:', ''))

describe('the Kremlin talks', () => {
  test('have nothing to report, not even a warning', () => {
    expect(checkStories([kremlinTalks], gazette)).toEqual([])
    expect(checkPublisher(gazette, [kremlinTalks], process.cwd())).toEqual([])
  })

  test('have every position with its stance, basis and paragraphs, and no other', () => {
    const written = Object.fromEntries(
      Object.entries(kremlinTalks.points).map(([id, { positions }]) => [
        id,
        Object.entries(positions).map(([party, position]) =>
          position ? [party, position.stance, position.basis, ...paragraphsOf(position.refs)].join(' ') : party,
        ),
      ]),
    )
    expect(written).toEqual(agreed)
  })

  test('rest a detail that says more than its text on the paragraphs that say so', () => {
    const { changes, settlement } = kremlinTalks.points
    expect(paragraphsOf(changes?.positions.russia?.detailRefs ?? [])).toEqual(['2', '4'])
    expect(paragraphsOf(settlement?.positions.russia?.detailRefs ?? [])).toEqual(['3'])
  })

  test('call two points major, as the article does, and put each under its words', () => {
    const points = Object.values(kremlinTalks.points)
    expect(points.map(({ short, rowLabel, major }) => [short, rowLabel, ...paragraphsOf(major?.refs ?? [])])).toEqual([
      ['Land', 'Ukraine gives up land it still controls', '4', 'B2'],
      ['Guarantees', 'Europe gives robust security guarantees', '4', 'B2'],
      ['NATO', 'Guarantees are NATO-aligned'],
      ['Draft', 'The US draft is changed as Kyiv and Europe ask'],
      ['Seat', 'Ukraine is part of the talks'],
      ['Settlement', 'A settlement meets Europe’s expectations'],
    ])
  })

  test('have all eight quotations, word for word, with speaker, party and paragraph', () => {
    const written = Object.fromEntries(
      Object.entries(kremlinTalks.quotes).map(([id, { words, speaker, refs }]) => {
        const { name, party } = kremlinTalks.speakers[speaker] ?? {}
        return [id, [words, name, party, ...paragraphsOf(refs)]]
      }),
    )
    expect(written).toEqual(quotations)
  })

  test('put a quotation at the event at which it was spoken, and say of no other when it was', () => {
    const spoken = kremlinTalks.timeline.flatMap(({ when, quotes = [] }) => quotes.map((id) => `${when}: ${id}`))
    expect(spoken).toEqual([
      'Tuesday, earlier in the day: ready',
      'As the talks run: mess',
      'The same day: putin-alone',
      'The same day: putin-can-end',
      'Day not stated: now',
      'After the talks: constructive',
      'After the talks: compromise',
    ])
  })

  test('name nobody whom the article does not name, and say that nobody speaks for Europe', () => {
    const { speakers, parties } = kremlinTalks
    const unnamed = Object.values(speakers).filter((speaker) => speaker.unnamed)
    expect(unnamed.map(({ name }) => name)).toEqual(['A Kremlin spokesperson', 'The White House'])
    expect(Object.values(speakers).filter(({ party }) => party === 'europe')).toEqual([])
    expect(parties.europe?.voicesNote?.text).toContain('described by others')
  })

  test('name the parties in the order of the design, and say that the editors added the date', () => {
    expect(Object.keys(kremlinTalks.parties)).toEqual(['russia', 'us', 'ukraine', 'europe'])
    expect(kremlinTalks.dateline).toMatchObject({ date: '2025-12-02', dateBasis: 'editor' })
  })

  test('have pictures with nothing cut and nothing covered, in every size', { timeout: 120_000 }, async () => {
    const studio = (await openStudio(gazette, JSON.stringify(kremlinTalks), process.cwd()))!
    const story = storyOf(kremlinTalks)
    const stills = stillsOf(story)
    expect(stills.length).toBeGreaterThan(story.points.length + story.quotes.length)
    for (const formatName of formatNames) {
      const sheet = sheetOf(story, formatName, 'light', studio)
      for (const still of stills) {
        for (const [at, drawing] of partsOf(drawStill(still, sheet)).entries()) {
          expect([formatName, still, at, faultsOf(drawing)]).toEqual([formatName, still, at, []])
        }
      }
    }
  })
})
