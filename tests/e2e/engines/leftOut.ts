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

export const leftOutOf: Readonly<Record<Engine, readonly LeftOut[]>> = {
  chromium: [],
  firefox: [
    { name: 'with JavaScript off', why: 'Firefox so driven ignores javaScriptEnabled: the script would run.' },
    {
      name: 'moves nothing on its host page',
      why: 'Firefox has no layout-shift entries, so nothing would be measured.',
    },
    {
      name: 'under what sticks to the top, Shift+Tab, 1100 px',
      why: 'Firefox heeds no scroll-padding for a link in an SVG: a node of the diagram stays 12 of its 96 px under the nav.',
    },
  ],
  webkit: [],
}

/** For Playwright's `grepInvert`. */
export const leftOut = (engine: Engine): RegExp[] =>
  leftOutOf[engine].map(({ name }) => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
