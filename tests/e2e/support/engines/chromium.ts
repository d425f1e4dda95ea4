/**
 * Finds a Chromium-like browser on this machine, or installs one: from Debian's packages where that can be done, else
 * Playwright's own.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { onPath } from './onPath.ts'

/** The browsers that readers have. */
const browsers = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The same engine without the browser around it: the tests take less than half of the time in it. */
const headlessShell = 'chromium-headless-shell'

/** For tests: the headless shell if it is there. @returns nothing where there is none and none can be installed */
export const chromiumForTests = (): string | undefined =>
  installed([headlessShell, ...browsers]) ?? afterInstalling(headlessShell)

/** For benchmarks: a browser that readers have. @returns nothing where there is none and none can be installed */
export const chromiumOfReaders = (): string | undefined => installed(browsers) ?? afterInstalling('chromium')

const installed = (names: readonly string[]) => onPath([process.env.CHROMIUM_PATH, ...names, chromium.executablePath()])

function afterInstalling(debianPackage: string): string | undefined {
  const isRootOnDebian = existsSync('/etc/debian_version') && process.getuid?.() === 0
  const ways = [
    ...(isRootOnDebian
      ? [
          ['apt-get', 'update'],
          ['apt-get', 'install', '-y', '--no-install-recommends', debianPackage],
        ]
      : []),
    [process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium'],
  ]
  for (const [command, ...words] of ways) {
    try {
      execFileSync(command!, words, { stdio: ['ignore', 'ignore', 'inherit'] })
    } catch {
      // The next way may do.
    }
    const path = installed([debianPackage])
    if (path) return path
  }
  return undefined
}

/** What a browser needs to run as root, to leave the network alone, and to lay out text as a reader's does. */
export const chromiumFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  // The headless shell hints fonts unless told otherwise, which rounds the width of each letter to whole pixels.
  '--font-render-hinting=none',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
