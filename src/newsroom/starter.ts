/**
 * [What the story is about, in one line for whoever opens this file.]
 *
 * How to fill it in: docs/writing-a-story.md. Whatever stands in square brackets is still to be written, and `npm run check` tells
 * how much is left. Leave out what the source does not say: “Not stated” on the page is better than a guess.
 * Choices, amounts, mediators, talks that are over: section 14 of the guide has what a story can say besides this.
 */
import { defineArticle } from '../article/schema/defineArticle.ts'

export const starter = defineArticle({
  // The page's address, /starter/. Once the story is out it must not change.
  slug: 'starter',
  lang: 'en-GB', // or another in English or German, such as 'de-DE'

  // Above the headline: the subject, in two or three words.
  kicker: '[Subject]',
  headline: '[Headline: what happened, and what did not]',
  standfirst: {
    text: '[One or two sentences that a reader in a hurry takes away]',
    // How do we know? 'said' in quoted words, 'reported' by the source, or only 'implied' by it.
    basis: 'reported',
    // The paragraphs that it rests on, as 'source:paragraph'. One or more: without one it does not compile.
    refs: ['article:1'],
  },
  dateline: {
    what: '[Talks held]',
    place: '[Town]',
    date: '2000-01-01',
    // 'source' if the source gives the date. If you looked it up, 'editor', and the note tells the reader so.
    dateBasis: 'editor',
    dateNote: '[Where the date is from, and what the source itself says]',
    refs: ['article:1'],
  },
  // Once the page is out, if you want the day told: published: '2000-01-01',

  // What you read, with every paragraph numbered. `npm run paragraphs -- file.txt` makes these lines from the text.
  sources: {
    article: {
      title: '[What to call the source]',
      kind: 'article', // or 'statement', 'transcript', 'document'
      // As far as you know them: publisher: 'Brill Gazette', url: 'https://…', published: '2000-01-01',
      paragraphs: [
        // { id: 'H', part: 'headline', gist: '[…]' }, and so 'S' standfirst, 'C' caption, 'B1' summary.
        { id: '1', gist: '[What the first paragraph says, in your own words]' },
        { id: '2', gist: '[What the second paragraph says]' },
        { id: '3', gist: '[What the third paragraph says]' },
      ],
    },
  },

  // In the order in which the page shows them. Give the order a reason that is not liking: the order of the source, or the alphabet.
  parties: {
    first: {
      name: '[First party]',
      // inSentence: 'the First Party', if it reads differently inside a sentence
      // shortName: 'First', if there is a shorter name for narrow columns
      short: 'P1', // two or three letters, for where no name fits
      hue: { light: '#1f5aa6', dark: '#86b4f2' },
      wants: { text: '[What it wants, in one sentence.]', basis: 'reported', refs: ['article:2'] },
      // also: { text: 'One sentence more, which is not what it wants.', basis: 'reported', refs: ['article:2'] },
      // voicesNote: { text: 'Who speaks of it, where nobody who speaks for it is named', basis: 'reported', refs: ['article:2'] },
    },
    second: {
      name: '[Second party]',
      short: 'P2',
      hue: { light: '#8a6200', dark: '#e8bd45' },
      wants: { text: '[What it wants, in one sentence.]', basis: 'reported', refs: ['article:3'] },
    },
  },

  // Everybody who speaks for a party in the source, quoted or not.
  speakers: {
    'first-speaker': { name: '[Name]', role: '[role]', party: 'first' },
    'second-speaker': { name: '[A spokesperson]', unnamed: true, party: 'second' }, // the source gives no name
  },

  // Where they are stuck: each a question that a party can be for or against.
  points: {
    'first-point': {
      label: '[Label]', // one to three words
      short: '[Word]', // one word, for narrow columns
      inSentence: '[the word]', // as after “on”: “clash on the word”
      question: '[Should …?]',
      rowLabel: '[The proposition in at most ten words]', // for a row of the grid
      // major: { basis: 'reported', refs: ['article:1'] }, if the source itself calls it one of the major points
      proposition: '[The question as a plain assertion, which a party is for or against.]',
      why: { text: '[Why it matters.]', basis: 'reported', refs: ['article:1'] },
      positions: {
        first: {
          stance: 'for', // 'for', 'against', or 'mixed': part yes and part no, or a condition
          text: '[What it says on it, in one sentence.]',
          // detail: 'Conditions and gaps, in sentences that follow.', detailRefs: ['article:3'], if they rest on more than the text
          // since: …, earlier: […], once it has changed: see “Bring a story up to date” in docs/writing-a-story.md
          basis: 'said', // its own quoted words: there has to be a quotation of it from one of these paragraphs
          refs: ['article:2'],
        },
        // The second party says nothing on it, so it has no entry, and the page says “Not stated”.
      },
    },
    'second-point': {
      label: '[Label two]',
      short: '[Word two]',
      inSentence: '[the word two]',
      question: '[Must …?]',
      rowLabel: '[The same in at most ten words]',
      proposition: '[The same as an assertion.]',
      why: { text: '[Why it matters.]', basis: 'reported', refs: ['article:1'] },
      positions: {
        first: { stance: 'against', text: '[One sentence.]', basis: 'reported', refs: ['article:2'] },
        second: {
          stance: 'mixed',
          text: '[It seems to …: an implied stance is worded as one.]',
          basis: 'implied',
          refs: ['article:3'],
        },
      },
    },
  },

  quotes: {
    // A whole sentence stands alone.
    'first-quote': {
      words: '[The words exactly as they stand in the source.]',
      speaker: 'first-speaker',
      occasion: '[where or when it was said]', // if the source tells neither, what it was said on
      about: { point: 'first-point' },
      refs: ['article:2'],
    },
    // A fragment stands inside a sentence of yours, and is never padded.
    'second-quote': {
      before: '[The talks were] ',
      words: '[a few words]',
      after: '[, says the party.]',
      speaker: 'second-speaker',
      occasion: '[after the talks]',
      about: { matter: '[the outcome of the talks]' }, // as inside a sentence; or a sticking point, as above
      refs: ['article:3'],
    },
  },

  // The three things to know.
  keyPoints: [{ title: '[The first thing]', text: '[And what it means.]', basis: 'reported', refs: ['article:1'] }],

  // In order. `when` is no more exact than the source; a `date` is given only where there is one.
  timeline: [
    {
      when: '[Tuesday]',
      text: '[What happened.]',
      basis: 'reported',
      refs: ['article:1'],
      parties: ['first', 'second'], // those that take part in it: [] if none does
      quotes: ['second-quote'], // the quotations that were spoken at it, each at one event
      main: true, // the event that the story is about
    },
  ],

  // What the source itself leaves open. Your own questions have no place here.
  unknowns: [{ text: '[What nobody has said yet]', basis: 'reported', refs: ['article:3'], point: 'second-point' }],

  // After publication: { date: '2000-01-02', kind: 'correction', text: 'What was wrong, and what is right.' }, or kind 'update'.
  updates: [],
})
