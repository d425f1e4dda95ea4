/**
 * `npm run bench`: the built page against a page with no script and one that is rendered in the browser, all made from the same story
 * and visited in turn; then stories from small to large. Writes the tables of docs/performance.md and docs/deploying.md.
 *
 * `--quick` makes two rounds and writes nothing; `--rounds=3` makes so many; `--only=loads,framed,controls,early,growth` leaves the
 * rest out, and its tables as they are. `--only=sizes` visits nothing: it weighs the files, as all others do.
 */
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { sizes } from '../fixtures/generatedStories.ts'
import { chromiumFlags, chromiumOfReaders } from '../e2e/support/engines/chromium.ts'
import { bill } from './bill.ts'
import { benchFolder, type Contestant, contestants, makeContestants, pageOf } from './contestants.ts'
import { clickEarly, type EarlyClick, targets } from './earlyClick.ts'
import { cardHeight, type FramedLoad, hostPage, loadFramed } from './framed.ts'
import { type Frames, interact } from './interaction.ts'
import { load, type Load } from './load.ts'
import { machine, noise, pulse } from './machine.ts'
import { writeReport } from './report.ts'
import { serve } from './serve.ts'
import { sizesOf } from './sizes.ts'
import { tablesOf } from './tables.ts'

const usualRounds = 7

export interface Measured {
  readonly loads: Record<Contestant, Load[]>
  readonly framed: Record<Contestant | 'empty', FramedLoad[]>
  readonly controls: Record<'built' | 'browser-only', Frames[]>
  readonly early: Record<string, EarlyClick[]>
  readonly grown: Record<string, { loads: Load[]; controls: Frames[] }>
}

export async function measure(given: readonly string[]): Promise<void> {
  const isQuick = given.includes('--quick')
  const valueOf = (name: string) => given.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
  const only = valueOf('only')
  const rounds = isQuick ? 2 : Number(valueOf('rounds') ?? usualRounds)
  await makeContestants('dist')
  // Only the pages of these stories are looked at, with the script that was built for them: the same as the first story's.
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', join(benchFolder, 'grown'), '--logLevel', 'error'],
    {
      env: { ...process.env, STORIES: 'tests/fixtures/generatedStories.ts' },
      stdio: 'inherit',
    },
  )
  const serving = await serve(benchFolder, hostPage)
  const executablePath = chromiumOfReaders()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    // Who drives a browser asks it where in a script each request came from. Unless V8 keeps such positions from the start, it then parses
    // the whole app again, three times, which no reader's browser does.
    args: [...chromiumFlags, '--js-flags=--expose-gc --no-enable-lazy-source-positions'],
  })
  const pulses: number[] = []
  const steps = stepsOf(browser, serving.pages, serving.hosts).filter(
    ({ part }) => !only || only.split(',').includes(part),
  )
  const found: Measured = {
    loads: { static: [], built: [], 'browser-only': [], 'first-edition': [] },
    framed: { static: [], built: [], 'browser-only': [], 'first-edition': [], empty: [] },
    controls: { built: [], 'browser-only': [] },
    early: {},
    grown: {},
  }
  try {
    const height = await cardHeight(browser, slotAddress(serving.hosts, serving.pages, 'built', 600))
    for (let round = 1; round <= rounds; round++) {
      process.stdout.write(`round ${round}\n`)
      for (const step of steps) {
        pulses.push(pulse())
        // Now and then the browser never tells of a framed headline, or not in time: that visit is made again.
        await step.take(found, height).catch((error: unknown) => {
          process.stdout.write(`again, for ${String(error).split('\n', 1)[0]}\n`)
          return step.take(found, height)
        })
      }
      // What was found so far, should a later round break off.
      await mkdir('reports', { recursive: true })
      await writeFile('reports/bench.json', JSON.stringify(found, null, 1))
    }
    const about = pulses.length > 0 && { machine: `${machine(browser.version())}. ${rounds} rounds. ${noise(pulses)}` }
    const parts = { ...about, ...tablesOf(found) }
    for (const [name, content] of Object.entries(parts)) process.stdout.write(`\n## ${name}\n${content}\n`)
    if (!isQuick) {
      await writeReport('docs/performance.md', parts)
      await writeReport('docs/deploying.md', { bill: bill(sizesOf('dist')) })
    }
  } finally {
    await browser.close()
    serving.stop()
  }
}

interface Step {
  readonly part: 'loads' | 'framed' | 'controls' | 'early' | 'growth'
  readonly take: (found: Measured, height: number) => Promise<void>
}

/** One round: every contestant once in every part. */
function stepsOf(browser: Browser, pages: string, hosts: string): Step[] {
  const hydrated = ['built', 'browser-only'] as const
  const isApp = (contestant: Contestant) => contestant !== 'static'
  return [
    ...contestants.map((one): Step => ({
      part: 'loads',
      take: async ({ loads }) => void loads[one].push(await load(browser, pages + pageOf(one), isApp(one))),
    })),
    ...(['empty', ...contestants] as const).map((one): Step => ({
      part: 'framed',
      take: async ({ framed }, height) => {
        const comesAlive = one === 'empty' ? undefined : isApp(one)
        framed[one].push(await loadFramed(browser, slotAddress(hosts, pages, one, height), comesAlive))
      },
    })),
    ...hydrated.map((one): Step => ({
      part: 'controls',
      take: async ({ controls }) => void controls[one].push(await interact(browser, pages + pageOf(one))),
    })),
    ...hydrated.flatMap((one) =>
      targets.map((target): Step => ({
        part: 'early',
        take: async ({ early }) => {
          const clicks = (early[`${one}: ${target.name}`] ??= [])
          clicks.push(await clickEarly(browser, pages + pageOf(one), target))
        },
      })),
    ),
    ...targets.map((target): Step => ({
      part: 'early',
      take: async ({ early }, height) => {
        const clicks = (early[`built, framed: ${target.name}`] ??= [])
        clicks.push(
          await clickEarly(browser, slotAddress(hosts, pages, 'built', height, `?view=${target.view}`), target, true),
        )
      },
    })),
    ...Object.keys(sizes).map((slug): Step => ({
      part: 'growth',
      take: async ({ grown }) => {
        const size = (grown[slug] ??= { loads: [], controls: [] })
        size.loads.push(await load(browser, `${pages}grown/${slug}/`, true))
        size.controls.push(await interact(browser, `${pages}grown/${slug}/`))
      },
    })),
  ]
}

function slotAddress(
  hosts: string,
  pages: string,
  contestant: Contestant | 'empty',
  height: number,
  query = '',
): string {
  const address = new URL(hosts)
  address.searchParams.set('height', String(height))
  if (contestant !== 'empty') address.searchParams.set('frame', pages + pageOf(contestant) + query)
  if (contestant === 'built' || contestant === 'first-edition') {
    address.searchParams.set('loader', `${pages}${contestant}/embed.js`)
  }
  return address.href
}
