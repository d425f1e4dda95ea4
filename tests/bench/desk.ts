/**
 * `npm run bench:desk`: how long the desk takes to open a story, from a key to the next frame while somebody types, and with its work once
 * they pause: the checks and the page beside the form. The largest story against one as large as the first, in turn, so that what slows the
 * machine slows both. `--quick` makes two rounds. It writes nothing: it tells.
 */
import { type Browser, chromium, type Page } from '@playwright/test'
import { newStoryFile } from '../../src/desk/document/writeStory.ts'
import { chromiumFlags, chromiumOfReaders } from '../e2e/support/engines/chromium.ts'
import { serveStaticDesk } from '../e2e/desk/staticDesk.ts'
import { firstSize, generatedStory, largestSize, type StorySize } from '../fixtures/generatedStory.ts'
import { machine, noise, pulse } from './machine.ts'
import { installProbe } from './probe.ts'
import { ratios, tell } from './statistics.ts'
import { table } from './table.ts'
import { rest } from './visit.ts'

const usualRounds = 7
const word = 'settlement'

/** A quick hand, in ms from key to key. */
const betweenKeys = 80

/** All that follows a pause has begun and ended by then, in ms. */
const pause = 2500

const places = {
  'the headline': async (page: Page) => openGroup(page, 'Story', 'Headline'),
  'a position': async (page: Page) => {
    await openGroup(page, 'Sticking points')
    await page.locator('td button[aria-label$=": For"]').first().click()
    return page.getByLabel('In our words', { exact: true }).first()
  },
} as const

type Place = keyof typeof places

/** In ms. */
interface Typed {
  /** From a key to the frame that shows it, in the median of a word. */
  readonly key: number
  /** The same of the slowest key. */
  readonly slowest: number
  /** The longest task after the last key: a key that comes just then waits for it. */
  readonly after: number
}

/** One story at the desk. */
interface Visit {
  /** From the choice of its file to the first field that shows, in ms. */
  readonly opening: number
  readonly typed: Record<Place, Typed>
}

export async function measure(given: readonly string[]): Promise<void> {
  const rounds = given.includes('--quick') ? 2 : usualRounds
  const desk = await serveStaticDesk()
  const executablePath = chromiumOfReaders()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: chromiumFlags,
  })
  const stories = { first: fileOf(firstSize), largest: fileOf(largestSize) }
  const found: Record<keyof typeof stories, Visit[]> = { first: [], largest: [] }
  const pulses: number[] = []
  try {
    for (let round = 0; round < rounds; round++) {
      for (const size of ['first', 'largest'] as const) {
        pulses.push(pulse())
        found[size].push(await visitDesk(browser, desk.address, stories[size]))
      }
    }
    const row = (name: string, of: (visit: Visit) => number) => {
      const [first, largest] = [found.first.map(of), found.largest.map(of)]
      return [name, tell(first), tell(largest), tell(ratios(largest, first), 1)]
    }
    const rows = [
      row('a file, until it is open', ({ opening }) => opening),
      ...(Object.keys(places) as Place[]).flatMap((place) =>
        (['key', 'slowest', 'after'] as const).map((what) =>
          row(`${place}: ${names[what]}`, ({ typed }) => typed[place][what]),
        ),
      ),
    ]
    const heads = ['what, in ms', 'first size', 'largest size', 'ratio']
    process.stdout.write(`${table(heads, rows)}\n\n${machine(browser.version())}. ${noise(pulses)}\n`)
  } finally {
    await browser.close()
    desk.remove()
  }
}

const names = { key: 'a key', slowest: 'the slowest key', after: 'the longest task of the pause' } as const

const fileOf = (size: StorySize) => ({
  name: 'story.ts',
  mimeType: 'text/plain',
  buffer: Buffer.from(newStoryFile('story', generatedStory(size))),
})

async function visitDesk(browser: Browser, address: string, file: ReturnType<typeof fileOf>): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    await context.addInitScript(installProbe)
    const page = await context.newPage()
    await page.goto(address)
    const start = performance.now()
    await page.getByLabel(/Open a story’s file/).setInputFiles(file)
    await page.getByRole('region', { name: 'Story' }).getByLabel('Headline').waitFor()
    const opening = performance.now() - start
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor()
    const typed: Partial<Record<Place, Typed>> = {}
    for (const place of Object.keys(places) as Place[]) {
      const field = await places[place](page)
      await field.focus()
      await page.keyboard.press('End')
      await rest(pause)
      typed[place] = await typeWord(page)
    }
    return { opening, typed: typed as Record<Place, Typed> }
  } finally {
    await context.close()
  }
}

async function typeWord(page: Page): Promise<Typed> {
  const keys: number[] = []
  for (const letter of word) {
    await page.evaluate(() => {
      window.probe.nextFrameAfter(['keydown'])
      window.probe.longTasks.length = 0
    })
    await page.keyboard.press(letter)
    keys.push((await page.evaluate(() => window.probe.nextFrame)) ?? NaN)
    await rest(betweenKeys)
  }
  await rest(pause)
  // Tells only once the page is free again, and the browser tells of a task a little after its end.
  await page.evaluate(() => undefined)
  await rest(300)
  const tasks = await page.evaluate(() => [...window.probe.longTasks])
  return {
    key: keys.toSorted((one, other) => one - other)[Math.floor(keys.length / 2)] ?? NaN,
    slowest: Math.max(...keys),
    // The browser tells of no task shorter than 50 ms.
    after: Math.max(50, ...tasks),
  }
}

async function openGroup(page: Page, group: string, field = '') {
  await page.getByRole('navigation', { name: 'Parts of the story' }).getByRole('button', { name: group }).click()
  return page.getByLabel(field, { exact: true }).first()
}
