/**
 * The browser engines that the end-to-end tests run in, and which of them this machine has. One that is missing is told in a line,
 * and the others run; `ENGINES=chromium,firefox` names those that must be there, and leaves out the rest.
 */
import { chromiumForTests } from './chromium.ts'
import { onPath } from './onPath.ts'

export const engines = ['chromium', 'firefox', 'webkit'] as const
export type Engine = (typeof engines)[number]

interface Kind {
  /** The browser or its driver, if the machine has it. */
  readonly path: () => string | undefined
  /** How to get it, for whoever has none. */
  readonly mend: string
}

const kinds: Readonly<Record<Engine, Kind>> = {
  chromium: {
    path: chromiumForTests,
    mend: 'Install Chromium, Chrome or Edge, or say where it is: CHROMIUM_PATH=/path/to/chrome',
  },
  firefox: {
    path: () =>
      onPath([
        process.env.FIREFOX_PATH,
        'firefox-esr',
        'firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
      ]),
    mend: 'Install Firefox (Debian: firefox-esr), or say where it is: FIREFOX_PATH=/path/to/firefox',
  },
  webkit: {
    path: () => (onPath(['Xvfb']) ? onPath(['WebKitWebDriver', '/usr/lib/webkit2gtk-4.1/WebKitWebDriver']) : undefined),
    mend: 'On Debian: apt-get install webkit2gtk-driver xvfb',
  },
}

/**
 * @returns where each engine is that the tests shall run in
 * @throws with a sentence on what to do, if one that must be there is not, or there is none at all
 */
export function enginesHere(wanted = process.env.ENGINES): ReadonlyMap<Engine, string> {
  const names = wanted?.split(/[\s,]+/).filter(Boolean)
  const stranger = names?.find((name) => !engines.some((engine) => engine === name))
  if (stranger) throw new Error(`ENGINES names “${stranger}”, which is none of ${engines.join(', ')}.`)
  const found = new Map<Engine, string>()
  for (const engine of engines) {
    if (names && !names.includes(engine)) continue
    const { path, mend } = kinds[engine]
    const place = path()
    if (place) found.set(engine, place)
    else if (names)
      throw new Error(`The end-to-end tests must run in ${engine}, which this machine does not have. ${mend}`)
    else if (process.env.TEST_WORKER_INDEX === undefined) console.warn(`No tests in ${engine}: it is not here. ${mend}`)
  }
  if (found.size === 0) throw new Error(`The end-to-end tests need a browser. ${kinds.chromium.mend}`)
  return found
}
