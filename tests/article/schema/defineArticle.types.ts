/**
 * What the compiler must refuse in a story. Each line under a `@ts-expect-error` is a mistake that an editor could make; if one
 * of them compiles, the type check fails.
 */
import type { Paragraph, Source } from '../../../src/article/schema/Source.ts'
import { defineArticle } from '../../../src/article/schema/defineArticle.ts'

const statement = { text: 'Text', basis: 'reported', refs: ['report:1'] } as const
const position = { stance: 'for', text: 'So', basis: 'said', refs: ['report:1'] } as const
const since = { date: '2031-05-06', dateBasis: 'source', refs: ['report:1'] } as const
const hue = { light: '#1f5aa6', dark: '#86b4f2' }

defineArticle({
  slug: 'types',
  lang: 'en',
  kicker: 'Kicker',
  headline: 'Headline',
  // @ts-expect-error a paragraph that its source does not have
  standfirst: { text: 'Text', basis: 'reported', refs: ['report:9'] },
  dateline: {
    what: 'Held',
    place: 'Brill',
    date: '2031-05-06',
    dateBasis: 'source',
    // @ts-expect-error a source that the story does not have
    refs: ['letter:1'],
  },
  sources: { report: { title: 'Report', kind: 'article', paragraphs: [{ id: '1', gist: 'One' }] } },
  parties: {
    one: {
      name: 'One',
      short: 'ON',
      hue,
      wants: statement,
      // @ts-expect-error a second sentence from a paragraph that is not there
      also: { text: 'Text', basis: 'reported', refs: ['report:9'] },
      // @ts-expect-error who speaks of it, with no paragraph that does
      voicesNote: 'Others speak of it',
    },
    two: {
      name: 'Two',
      short: 'TW',
      hue,
      // @ts-expect-error a statement that rests on nothing
      wants: { text: 'Text', basis: 'reported', refs: [] },
    },
  },
  speakers: {
    ann: { name: 'Ann', party: 'one' },
    // @ts-expect-error a speaker of a party that is not there
    bob: { name: 'Bob', party: 'three' },
    // @ts-expect-error somebody whose name the source gives needs no word for it
    cy: { name: 'Cy', unnamed: false, party: 'one' },
  },
  points: {
    first: {
      label: 'First',
      question: 'First?',
      proposition: 'First.',
      why: statement,
      positions: {
        // @ts-expect-error a stance that there is not
        one: { stance: 'maybe', text: 'So', basis: 'said', refs: ['report:1'] },
        // @ts-expect-error a basis that there is not
        two: { stance: 'for', text: 'So', basis: 'guessed', refs: ['report:1'] },
      },
    },
    second: {
      label: 'Second',
      question: 'Second?',
      proposition: 'Second.',
      why: statement,
      positions: {
        // @ts-expect-error a position of a party that is not there
        three: { stance: 'for', text: 'So', basis: 'said', refs: ['report:1'] },
      },
    },
    moved: {
      label: 'Moved',
      question: 'Moved?',
      proposition: 'Moved.',
      why: statement,
      positions: {
        one: {
          ...position,
          since,
          earlier: [
            // @ts-expect-error an earlier version that rests on nothing
            { stance: 'against', text: 'So', basis: 'said' },
          ],
        },
        two: {
          ...position,
          since,
          // @ts-expect-error a version in between that does not tell since when it held
          earlier: [position, position],
        },
      },
    },
    major: {
      label: 'Major',
      question: 'Major?',
      // @ts-expect-error a point that is major by nobody's word
      major: true,
      proposition: 'Major.',
      why: statement,
      positions: {
        // @ts-expect-error the summary of the first edition
        one: { stance: 'for', summary: 'So', basis: 'said', refs: ['report:1'] },
        // @ts-expect-error a detail from a paragraph that is not there
        two: { ...position, detail: 'More', detailRefs: ['report:9'] },
      },
    },
    halfway: {
      label: 'Halfway',
      question: 'Halfway?',
      proposition: 'Halfway.',
      why: statement,
      positions: {
        // @ts-expect-error a change with nothing before it
        one: { ...position, since },
        // @ts-expect-error a change on a day that is not told
        two: { ...position, earlier: [position] },
      },
    },
    whole: {
      label: 'Whole',
      question: 'Whole?',
      proposition: 'Whole.',
      why: statement,
      positions: {
        // A change as it has to be.
        one: { ...position, since, earlier: [position, { ...position, since }] },
        two: {
          ...position,
          earlier: [position],
          // @ts-expect-error a change that rests on a paragraph that is not there
          since: { date: '2031-05-06', dateBasis: 'source', refs: ['report:9'] },
        },
      },
    },
  },
  quotes: {
    whole: {
      words: 'Words.',
      // @ts-expect-error a speaker who is not there
      speaker: 'cleo',
      occasion: 'there',
      about: { matter: 'all' },
      refs: ['report:1'],
    },
    other: {
      words: 'Words.',
      speaker: 'ann',
      occasion: 'there',
      // @ts-expect-error a sticking point that is not there
      about: { point: 'third' },
      refs: ['report:1'],
    },
    // @ts-expect-error half a sentence around a fragment
    half: {
      words: 'words',
      before: 'Some ',
      speaker: 'ann',
      occasion: 'there',
      about: { matter: 'all' },
      refs: ['report:1'],
    },
  },
  keyPoints: [
    // @ts-expect-error a key point with no basis
    { title: 'Key', text: 'Text', refs: ['report:1'] },
  ],
  timeline: [
    // @ts-expect-error an event with a quotation that is not there
    { when: 'Then', text: 'Text', basis: 'said', refs: ['report:1'], parties: [], quotes: ['third'] },
    // @ts-expect-error an event of a party that is not there
    { when: 'Then', text: 'Text', basis: 'said', refs: ['report:1'], parties: ['three'] },
    // @ts-expect-error a date that nobody answers for
    { when: 'Then', date: '2031-05', text: 'Text', basis: 'said', refs: ['report:1'], parties: [] },
    // @ts-expect-error a date added by the editors, with no word to the reader
    { when: 'Then', date: '2031-05', dateBasis: 'editor', text: 'T', basis: 'said', refs: ['report:1'], parties: [] },
  ],
  unknowns: [
    // @ts-expect-error an open question on a sticking point that is not there
    { text: 'What?', basis: 'implied', refs: ['report:1'], point: 'third' },
  ],
  updates: [],
})

// @ts-expect-error a kind of source that there is not
export const source: Source = { title: 'Rumour', kind: 'rumour', paragraphs: [] }

// @ts-expect-error a part that no source has
export const paragraph: Paragraph = { id: '2', part: 'footnote', gist: 'Two' }
