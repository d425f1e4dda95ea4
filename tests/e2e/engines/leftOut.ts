/**
 * The tests that an engine does not run, each by a part of its name and with the reason. What is not named here runs in all of
 * them.
 */
import type { Engine } from './engines.ts'

interface LeftOut {
  /** Stands in the test's name. */
  readonly name: string
  readonly why: string
}

const narrow = 'WebKit’s window is at least 447 px wide; narrow.spec.ts has narrower frames.'
const clipboard = 'The driver cannot allow the clipboard to be read.'
const requests = 'The driver neither tells of requests nor holds them back.'

const leftOutOf: Readonly<Record<Engine, readonly LeftOut[]>> = {
  chromium: [],
  firefox: [
    {
      name: 'where a frame may not',
      why: 'Firefox knows no frame that may not copy: it heeds no clipboard-write policy.',
    },
    {
      name: 'in a frame that may do nothing',
      why: 'Firefox knows no frame that may not copy: it heeds no clipboard-write policy.',
    },
    { name: 'with JavaScript off', why: 'Firefox so driven ignores javaScriptEnabled: the script would run.' },
    {
      name: 'on paper the earlier versions are there',
      why: 'Firefox ESR knows no ::details-content. It opens rows before it prints, which has a test of its own.',
    },
    {
      name: 'moves nothing on its host page',
      why: 'Firefox has no layout-shift entries, so nothing would be measured.',
    },
    {
      name: 'under what sticks to the top, Shift+Tab, 1100 px',
      why: 'Firefox heeds no scroll-padding for a link in an SVG: a node of the diagram stays 12 of its 96 px under the nav.',
    },
  ],
  webkit: [
    ...[280, 320, 375].map((width) => ({ name: `${width} px`, why: narrow })),
    { name: 'fits a phone', why: narrow },
    { name: 'hangs out on a phone', why: narrow },
    { name: '15-narrow-column', why: narrow },
    { name: 'in a new tab', why: 'The driver does not tell of new windows as they come.' },
    { name: 'into a new tab', why: 'The driver does not tell of new windows as they come.' },
    { name: 'copies a quote', why: clipboard },
    { name: 'the code is copied', why: clipboard },
    {
      name: 'where a frame may not',
      why: 'WebKit knows no frame that may not copy: it heeds no clipboard-write policy.',
    },
    {
      name: 'moves nothing on its host page',
      why: 'WebKit has no layout-shift entries, so nothing would be measured.',
    },
    { name: 'script came', why: requests },
    { name: 'script comes late', why: requests },
    { name: 'script never comes', why: requests },
    { name: 'script has come', why: requests },
    { name: 'where the frame does not come', why: requests },
    { name: 'the fonts of the house', why: requests },
    { name: 'what got into the page', why: requests },
    { name: 'while the app takes over', why: 'The driver cannot run a script before the page’s own.' },
    { name: '16-lazy-below-the-fold', why: requests },
  ],
}

const newsroom = 'It is about the dev server, which editors use and no reader.'
const noBrowser = 'It is about files and answers of a server, which no engine changes.'

/** The same for whole files, by their names without `.spec.ts`. */
export const filesLeftOutOf: Readonly<Record<Engine, Readonly<Record<string, string>>>> = {
  chromium: {},
  firefox: {
    newsroom,
    failing: 'It waits for what Chromium’s console says of each failure, and Firefox tells of some in other places.',
    served: noBrowser,
    sizes: noBrowser,
    focus:
      'Its walk knows Chromium’s stops and scrolling. What is checked of the keyboard in Firefox is in keyboard.spec.ts.',
    heard: 'It reads the accessibility tree by Chromium’s own protocol.',
    printed: 'Only Chromium so driven prints to a file.',
    adapted: 'Firefox so driven ignores hasTouch and reducedMotion, so what they change would not be there.',
    paint: 'It measures when Chromium paints, with entries that Firefox does not have.',
  },
  webkit: {},
}

/** The files that an engine runs, if not all: WebKit’s driver has the part of Playwright that these use, and no more. */
export const filesIn: Readonly<Partial<Record<Engine, readonly string[]>>> = {
  webkit: ['axe', 'build', 'embedDialog', 'hosts', 'keyboard', 'layout', 'narrow', 'policy', 'reader'],
}

/** For Playwright's `grepInvert`. */
export const leftOut = (engine: Engine): RegExp[] =>
  leftOutOf[engine].map(({ name }) => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
