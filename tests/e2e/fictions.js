// Builds the made-up stories as a site of their own and serves it. Nothing of it is ever published.
import { execFileSync } from 'node:child_process'
import { createServer } from 'node:http'
import sirv from 'sirv'

const folder = 'reports/fictions'
execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--emptyOutDir'], {
  env: { ...process.env, STORIES: 'tests/fixtures/fictions.ts' },
  stdio: ['ignore', 'ignore', 'inherit'],
})

const files = sirv(folder, { dev: true })
createServer((request, response) => {
  files(request, response, () => response.writeHead(404).end())
}).listen(4175, 'localhost')
