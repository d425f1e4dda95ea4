/** What was measured, as the tables of docs/performance.md. Medians with quartiles, and ratios of runs that followed each other. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sizes } from '../fixtures/generatedStories.ts'
import type { Measured } from './bench.ts'
import { benchFolder, type Contestant, contestants, names, pageOf } from './contestants.ts'
import { controls } from './interaction.ts'
import type { Load } from './load.ts'
import { budgetRows, fileRows, sizesOf, weigh } from './sizes.ts'
import { inFigures, ratios, tell } from './statistics.ts'
import { table } from './table.ts'

/** By the name of the marker; a part that was not measured has no table. */
export function tablesOf(found: Measured): Record<string, string> {
  const built = sizesOf('dist')
  return {
    budgets: table(['what', 'costs', 'budget', ''], budgetRows(weigh(built))),
    files: table(['file', 'raw', 'gzip', 'brotli'], fileRows(built)),
    ...(found.loads.built.length > 0 && { loads: loadTable(found) }),
    ...(found.framed.built.length > 0 && { framed: framedTable(found) }),
    ...(found.controls.built.length > 0 && { controls: controlTable(found) }),
    ...(Object.keys(found.early).length > 0 && { early: earlyTable(found) }),
    ...(Object.keys(found.grown).length > 0 && { growth: growthTable(found) }),
  }
}

const htmlBytes = (page: string): string => inFigures(readFileSync(join(benchFolder, page, 'index.html.br')).length)

function loadTable({ loads }: Measured): string {
  const row = (name: string, key: keyof Load, digits = 0) => [
    name,
    ...contestants.map((one) =>
      tell(
        loads[one].map((run) => run[key]),
        digits,
      ),
    ),
  ]
  const ratioTo = (baseline: Contestant, name: string, key: keyof Load) => [
    name,
    ...contestants.map((one) =>
      tell(
        ratios(
          loads[one].map((run) => run[key]),
          loads[baseline].map((run) => run[key]),
        ),
        2,
      ),
    ),
  ]
  return table(
    ['', ...contestants.map((one) => names[one])],
    [
      ['HTML, bytes', ...contestants.map((one) => htmlBytes(pageOf(one)))],
      row('requests', 'requests'),
      row('received, bytes', 'received'),
      row('first paint, ms', 'firstPaint'),
      row('first contentful paint, ms', 'firstContentfulPaint'),
      row('headline visible, ms', 'headline'),
      ratioTo('static', 'headline, ratio to no script', 'headline'),
      row('long tasks before any input', 'longTasks'),
      row('longest of them, ms', 'longest'),
      row('blocking time, ms', 'blocking'),
      row('serif on the headline, ms after its first paint', 'serif'),
      row('script, ms', 'script'),
      row('style and layout until idle, ms', 'layoutUntilIdle'),
      ratioTo('first-edition', 'the same, ratio to the first edition', 'layoutUntilIdle'),
      row('style and layout in all, ms', 'layout'),
      ratioTo('first-edition', 'headline, ratio to the first edition', 'headline'),
      row('main thread busy, ms', 'task'),
      row('JS heap, MB', 'heap', 1),
      row('layout shift', 'shift', 3),
    ],
  )
}

function framedTable({ framed }: Measured): string {
  const all = ['empty', ...contestants] as const
  const row = (name: string, key: keyof (typeof framed)['built'][number], digits = 0) => [
    name,
    ...all.map((one) =>
      Number.isNaN(framed[one][0]?.[key])
        ? '–'
        : tell(
            framed[one].map((run) => run[key]),
            digits,
          ),
    ),
  ]
  const headline = framed.static.map((run) => run.headline)
  return table(
    ['', 'empty slot', ...contestants.map((one) => names[one])],
    [
      row('headline visible, ms', 'headline'),
      [
        'headline, ratio to no script',
        '–',
        ...contestants.map((one) =>
          tell(
            ratios(
              framed[one].map((run) => run.headline),
              headline,
            ),
            2,
          ),
        ),
      ],
      row('long tasks of the host page', 'longTasks'),
      row('longest of them, ms', 'longest'),
      row('blocking time of the host page, ms', 'blocking'),
      row('layout shift of the host page', 'shift', 3),
    ],
  )
}

function controlTable({ controls: runs }: Measured): string {
  return table(
    ['to the next frame, ms', names.built, names['browser-only']],
    controls.map(({ name }) => [
      name,
      ...(['built', 'browser-only'] as const).map((one) => tell(runs[one].map((run) => run[name] ?? NaN))),
    ]),
  )
}

function earlyTable({ early }: Measured): string {
  return table(
    ['clicked as soon as the headline shows', 'runs', 'before the app had come', 'took effect once', 'history entries'],
    Object.entries(early).map(([name, clicks]) => [
      name,
      String(clicks.length),
      String(clicks.filter(({ wasEarly }) => wasEarly).length),
      String(clicks.filter(({ tookEffect }) => tookEffect).length),
      [...new Set(clicks.map(({ steps }) => steps))].join(', '),
    ]),
  )
}

function growthTable({ grown }: Measured): string {
  return table(
    [
      'story',
      'parties',
      'points',
      'quotes',
      'paragraphs',
      'HTML, bytes',
      'headline, ms',
      'longest task, ms',
      'script, ms',
      'slowest control',
      'ms',
    ],
    Object.entries(grown).map(([slug, { loads, controls: runs }]) => {
      const size = sizes[slug]
      const slowest = controls
        .map(({ name }) => ({ name, times: runs.map((run) => run[name] ?? NaN) }))
        .toSorted((one, other) => middle(other.times) - middle(one.times))[0]
      return [
        slug,
        ...[size?.parties, size?.points, size?.quotes, size?.paragraphs].map(String),
        htmlBytes(`grown/${slug}`),
        tell(loads.map(({ headline }) => headline)),
        tell(loads.map(({ longest }) => longest)),
        tell(loads.map(({ script }) => script)),
        slowest?.name ?? '',
        tell(slowest?.times ?? []),
      ]
    }),
  )
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN
