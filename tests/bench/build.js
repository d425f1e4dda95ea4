// What a build costs for 1, 10 and 100 made-up stories, as the table of docs/build-cost.md: `npm run bench:build`.
// Each is built three times into a folder that is thrown away; the table has the median, and the slowest in brackets.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { extname, join } from 'node:path'

const counts = [1, 10, 100]
const runs = 3

const rows = counts.map((count) => {
  const [plain, sited] = [build(count, ''), build(count, 'https://news.example/explainers/')]
  const { '.html': pages, '.png': cards, '.js': scripts, '.woff2': fonts } = sited.sizes
  return [count, plain.time, sited.time, weight(pages), weight(cards), weight(scripts), weight(fonts)]
})

console.log(
  `${cpus().length} cores of ${cpus()[0]?.model}, load ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}\n`,
)
console.log('| stories | build | with cards | HTML | cards | scripts | fonts |')
console.log('| ------: | ----: | ---------: | ---: | ----: | ------: | ----: |')
for (const row of rows) console.log(`| ${row.join(' | ')} |`)

function build(count, site) {
  const times = []
  let sizes = {}
  for (let run = 0; run < runs; run++) {
    const folder = mkdtempSync(join(tmpdir(), 'sticking-points-'))
    const env = {
      ...process.env,
      STORIES: 'tests/bench/generatedStories.ts',
      STORY_COUNT: String(count),
      SITE_URL: site,
    }
    const start = performance.now()
    const made = spawnSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
      env,
    })
    times.push((performance.now() - start) / 1000)
    if (made.status !== 0) throw new Error(`The build of ${count} stories failed:\n${made.stderr}`)
    sizes = sizesIn(folder)
    rmSync(folder, { recursive: true })
  }
  times.sort((one, other) => one - other)
  return { time: `${times[Math.floor(runs / 2)].toFixed(1)} s (${times.at(-1).toFixed(1)})`, sizes }
}

/** How many files of each kind, and their bytes. */
function sizesIn(folder) {
  const sizes = {}
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const kind = (sizes[extname(entry.name)] ??= { files: 0, bytes: 0 })
    kind.files += 1
    kind.bytes += statSync(join(entry.parentPath, entry.name)).size
  }
  return sizes
}

function weight(kind) {
  return kind ? `${kind.files}, ${(kind.bytes / 1000).toFixed(0)} kB` : 'none'
}
