/**
 * Made-up stories in the size of the first one, the same ones each time: `STORY_COUNT` of them, for `npm run bench:build`, which has
 * the build take them in the place of the published ones.
 */
import type { Article } from '../../src/article/schema/Article.ts'
import { type Position, stances } from '../../src/article/schema/Position.ts'
import type { RefTo, SourceIds } from '../../src/article/schema/Source.ts'

const hues = [
  { light: '#a3302a', dark: '#f08c80' },
  { light: '#1f5aa6', dark: '#86b4f2' },
  { light: '#8a6200', dark: '#e8bd45' },
  { light: '#0b6e63', dark: '#62c7b8' },
]
const vocabulary =
  'harbour crane ferry night shift pay town council island letter winter contract strike gate offer answer bridge market winds boats talks second third long short early late quiet open'.split(
    ' ',
  )

function generated(seed: number): Article {
  const chance = randomFrom(seed + 1)
  const text = (words: number) => {
    const all = Array.from({ length: words }, () => vocabulary[Math.floor(chance() * vocabulary.length)] ?? '')
    return `${all.join(' ').replace(/^./, (letter) => letter.toUpperCase())}.`
  }
  const keyed = <T>(prefix: string, count: number, entry: (at: number) => T): Record<string, T> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${at + 1}`, entry(at)]))
  const paragraph = (at: number) => `report:${(at % 15) + 1}` as const
  const grounds = (at: number) => ({ basis: 'reported', refs: [paragraph(at)] }) as const
  const position = (at: number): Position<RefTo<SourceIds>> => {
    return { stance: stances[Math.floor(chance() * 3)] ?? 'for', text: text(6), detail: text(16), ...grounds(at) }
  }
  return {
    slug: `story-${seed + 1}`,
    lang: 'en-GB',
    kicker: `Story ${seed + 1}`,
    headline: text(7).slice(0, -1),
    standfirst: { text: text(28), ...grounds(0) },
    dateline: { what: 'Talks held', place: 'Brill', date: '2031-05-06', dateBasis: 'source', refs: [paragraph(0)] },
    published: '2031-05-07',
    sources: {
      report: {
        title: 'A report',
        kind: 'article',
        publisher: 'The Report',
        paragraphs: Array.from({ length: 15 }, (_, at) => ({ id: String(at + 1), gist: text(9) })),
      },
    },
    parties: keyed('party', 4, (at) => ({
      name: `Party ${at + 1}`,
      short: `P${at + 1}`,
      hue: hues[at] ?? { light: '#17181b', dark: '#eceae5' },
      wants: { text: text(24), ...grounds(at) },
      also: { text: text(8), ...grounds(at) },
    })),
    speakers: keyed('speaker', 8, (at) => ({
      name: `Speaker ${at + 1}`,
      role: text(3),
      party: `party${(at % 4) + 1}`,
    })),
    points: keyed('point', 6, (at) => ({
      label: `Point ${at + 1}`,
      inSentence: `point ${at + 1}`,
      question: `${text(8).slice(0, -1)}?`,
      rowLabel: `${text(5).slice(0, -1)} ${at + 1}`,
      proposition: text(7),
      ...(at < 2 && { major: grounds(at) }),
      why: { text: text(14), ...grounds(at) },
      positions: keyed('party', 4, (of) => position(at + of)),
    })),
    quotes: keyed('quote', 8, (at) => ({
      words: text(10),
      speaker: `speaker${at + 1}`,
      occasion: 'after the talks',
      about: { point: `point${(at % 6) + 1}` },
      refs: [paragraph(at)],
    })),
    keyPoints: Array.from({ length: 3 }, (_, at) => ({ title: text(2).slice(0, -1), text: text(20), ...grounds(at) })),
    timeline: Array.from({ length: 6 }, (_, at) => ({
      when: `Day ${at + 1}`,
      text: text(14),
      parties: ['party1'],
      quotes: [`quote${at + 1}`],
      ...grounds(at),
    })),
    unknowns: Array.from({ length: 6 }, (_, at) => ({ text: text(9).slice(0, -1), ...grounds(at + 9) })),
    updates: [],
  }
}

/** Numbers from 0 to 1 that are the same for the same seed. @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
function randomFrom(seed: number): () => number {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const [first, ...others] = Array.from({ length: Number(process.env.STORY_COUNT ?? 1) }, (_, seed) => generated(seed))
if (!first) throw new Error('STORY_COUNT is the number of stories to make: 1 or more.')

export const stories: readonly [Article, ...Article[]] = [first, ...others]
