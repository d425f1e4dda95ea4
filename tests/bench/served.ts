/**
 * `npm run bench:served`: how many readers a second nginx serves with docs/nginx.conf, next to the same nginx serving one plain file of
 * the same size and nothing else. Writes its table into docs/performance.md; `--quick` does not.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'
import { stories } from '../../src/stories/stories.ts'
import { noNginx, startNginx } from '../e2e/support/nginx.ts'
import { writeReport } from './report.ts'
import { ratios, tell } from './statistics.ts'
import { table } from './table.ts'

const rounds = 7
/** Nothing to decide: one file, sent as it is, and kept open as ours are. */
const plainServer =
  'server { listen 80; root /srv/explainers; sendfile on; tcp_nopush on; open_file_cache max=1000 inactive=60s; open_file_cache_valid 10s; }'

const wrk = ['--threads', '1', '--connections', '32', '--duration', '3s', '--header', 'Accept-Encoding: br']

export async function measure(given: readonly string[]): Promise<void> {
  if (noNginx) throw new Error(noNginx)
  const page = `${stories[0].slug}/`
  const bytes = readFileSync(`dist/${page}index.html.br`).length
  const folder = mkdtempSync(join(tmpdir(), 'sticking-points-plain-'))
  writeFileSync(join(folder, 'plain'), randomBytes(bytes))
  const plain = await startNginx(folder, () => plainServer)
  const ours = await startNginx('dist')
  const addresses = { ours: ours.address + page, revalidated: ours.address + page, plain: `${plain.address}plain` }
  try {
    const etag = (await fetch(addresses.ours, { headers: { 'Accept-Encoding': 'br' } })).headers.get('etag') ?? ''
    const found = { ours: [] as number[], revalidated: [] as number[], plain: [] as number[] }
    for (let round = 0; round < (given.includes('--quick') ? 2 : rounds); round++) {
      for (const name of ['ours', 'plain', 'revalidated'] as const) {
        found[name].push(
          perSecond(addresses[name], name === 'revalidated' ? ['--header', `If-None-Match: ${etag}`] : []),
        )
      }
    }
    const row = (name: string, values: readonly number[], size: string) => [
      name,
      size,
      tell(values),
      tell(ratios(values, found.plain), 2),
    ]
    const content = table(
      ['answer', 'bytes', 'requests a second', 'ratio to the plain file'],
      [
        row('one plain file, nothing else', found.plain, String(bytes)),
        row('the page, brotli', found.ours, String(bytes)),
        row('the page, not changed since (304)', found.revalidated, '0'),
      ],
    )
    process.stdout.write(`${content}\n`)
    if (!given.includes('--quick')) await writeReport('docs/performance.md', { served: content })
  } finally {
    await Promise.all([ours.stop(), plain.stop()])
    rmSync(folder, { recursive: true })
  }
}

/** @throws if an answer was an error, for those are quick */
function perSecond(address: string, more: readonly string[]): number {
  const { stdout, error } = spawnSync('wrk', [...wrk, ...more, address], { encoding: 'utf8' })
  if (error) throw new Error('There is no wrk on this machine: apt-get install wrk', { cause: error })
  const requests = /Requests\/sec:\s*([\d.]+)/.exec(stdout)?.[1]
  if (requests === undefined || stdout.includes('Non-2xx')) throw new Error(`wrk against ${address} says:\n${stdout}`)
  return Number(requests)
}
