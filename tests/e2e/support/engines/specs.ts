/**
 * Which specs run in which engine. Chromium runs all of them. What an engine can change (how the page lies, where a link lands, where
 * the focus goes, how high a frame is) runs in the others as well.
 */
import type { Engine } from './engines.ts'

/** By the names of the files, without `.spec.ts`; undefined for all. */
export const specsIn: Readonly<Record<Engine, readonly string[] | undefined>> = {
  chromium: undefined,
  firefox: ['reader', 'landing', 'layout', 'keyboard', 'hosts', 'share', 'policy'],
  // Its driver has the part of Playwright that these use, and no more.
  webkit: ['landing', 'hosts', 'keyboard', 'layout', 'share', 'reader'],
}

/** How narrow its window can be, in px. */
export const narrowestIn: Readonly<Record<Engine, number>> = { chromium: 0, firefox: 0, webkit: 447 }

interface LeftOut {
  /** Stands in the test's name. */
  readonly name: string
  readonly why: string
}

const narrow = 'WebKit’s window is at least 447 px wide.'
const clipboard = 'The driver cannot allow the clipboard to be read.'
const requests = 'The driver neither tells of requests nor holds them back.'
/** So a link that changes the view leaves the reader where they were, unless the host page itself goes there. */
const frames = 'WebKit lets a frame of another origin scroll nothing outside itself.'
const handles = 'The driver hands no objects of the page from one look to the next.'
const shadows = 'The driver looks for nothing in shadow roots.'
const focus = 'The focus is in the frame as soon as the driver has looked into it.'
const skips = 'Only Chromium skips views: see useLazyViews.ts.'
const oneKey = 'The driver presses one key at a time.'
const tabs = 'The driver does not tell of new windows as they come.'

/** Tests that only Chromium runs, but for CI, which runs them in every engine: in Firefox and WebKit they would add two minutes to `npm test`. */
const leftToChromium: readonly LeftOut[] = [
  ...[
    '02-two-embeds',
    '04-placeholder-link: the frame fits',
    '05-pym: the frame',
    '06-iframe-resizer-4',
    '08-open-iframe-resizer',
    '09-newswire-frames',
    '10-datawrapper',
    '11-amp',
    '20-iframe-resizer-4-opaque',
    '25-inlined-loader',
    '26-module-and-eval',
    '27-wordpress-and-loader',
    '29-wordpress-late: the frame fits',
  ].map((name) => ({
    name,
    why: 'What a resizer and a frame tell each other is the same in every engine, and 03 and 07 have it.',
  })),
  ...['18-dark-host-light-frame: the frame fits', '19-light-host-dark-frame: the frame fits'].map((name) => ({
    name,
    why: 'A theme changes no height.',
  })),
  ...[
    '30-ghost: the frame fits',
    '30-ghost, 375 px',
    'in a card of Ghost',
    'a column of 330 pixels',
    'a column of 280 pixels',
  ].map((name) => ({ name, why: 'The same test at another width, or on another page, runs in all.' })),
  ...[
    'eight-parties',
    'flusswoche',
    'harbour-talks',
    'long-question',
    'no-quotes',
    'no-timeline',
    'one-point',
    'river-week',
    'two-parties',
  ].map((name) => ({
    name: `${name}: nothing hangs out`,
    why: 'The stories with most parties, most points, the longest words and from right to left are the hardest, and run in all.',
  })),
  ...['positions', 'timeline', 'unknown', 'sources'].map((view) => ({
    name: `?layout=card&view=${view}`,
    why: 'A card is what the page has, one view at a time.',
  })),
  ...['#points-treaty', '?view=sources', '?view=timeline lands', '?view=timeline&party'].map((name) => ({
    name,
    why: 'Other addresses of the same kinds run in all.',
  })),
  ...[
    'compares two parties',
    'compares a pair',
    'follows a party from the head',
    'a cell shows',
    'a blank answers',
    'a row leads to its point',
    'its count of blanks',
    'are narrowed to a topic',
    'narrows the quotes to a topic',
    'say so where nobody',
    'closes its note again',
    'is answered by its paragraph',
    'leads from the points',
    'leads from a quotation',
  ].map((name) => ({ name, why: 'React renders what was chosen, the same in every engine.' })),
  ...['a link with', 'leads to its place, also once the app has come'].map((name) => ({
    name,
    why: 'How an address is read is JavaScript alone.',
  })),
  { name: 'leaves nobody without a place', why: 'It presses everything, and React gives the focus on.' },
]

/** Tests of those specs that an engine cannot run, or need not, in CI either. */
const leftOutOf: Readonly<Record<Engine, readonly LeftOut[]>> = {
  chromium: [],
  firefox: [
    {
      name: 'where a frame may not',
      why: 'Firefox knows no frame that may not copy: it heeds no clipboard-write policy.',
    },
    { name: 'what the browser skips', why: skips },
    { name: 'with a finger', why: 'Firefox so driven ignores hasTouch.' },
    {
      name: 'whoever goes on after a link in a frame',
      why: 'The driver’s wheel does not arrive in a frame of another origin.',
    },
    { name: 'stays there, 1100 px', why: 'What sticks is the same as at 375 px, where it covers more.' },
  ],
  webkit: [
    ...[280, 375].map((width) => ({ name: `${width} px`, why: narrow })),
    { name: '15-narrow-column', why: narrow },
    { name: 'down to the narrowest phone', why: narrow },
    { name: 'even a narrow one', why: narrow },
    { name: 'a column of 330 pixels', why: narrow },
    { name: '24-shadow-root', why: shadows },
    { name: 'for a frame without the focus', why: focus },
    { name: 'nothing is cut, covered or out of sight', why: handles },
    { name: 'on a phone', why: narrow },
    { name: 'what the browser skips', why: skips },
    { name: 'in a new tab', why: tabs },
    { name: 'pressed with another key', why: oneKey },
    { name: 'that was pressed again, and sees', why: oneKey },
    {
      name: 'Back and Forward over a choice',
      why: 'The driver’s press is no hand’s, and WebKit goes back past what no hand has chosen.',
    },
    { name: 'colours are forced', why: 'The driver forces no colours.' },
    { name: 'copies', why: clipboard },
    { name: 'is copied', why: clipboard },
    { name: 'never comes', why: requests },
    { name: 'does not come', why: requests },
    { name: '16-lazy-below-the-fold', why: requests },
    { name: 'makes no history for the host before', why: requests },
    { name: 'lands in sight of the host’s reader', why: frames },
    { name: 'a tab of a card in sight', why: frames },
    { name: 'whoever goes on after a link in a frame', why: frames },
  ],
}

/** For Playwright's `grepInvert`. */
export function leftOut(engine: Engine): RegExp[] {
  const runsAll = engine === 'chromium' || Boolean(process.env.CI)
  return [...leftOutOf[engine], ...(runsAll ? [] : leftToChromium)].map(
    ({ name }) => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  )
}
