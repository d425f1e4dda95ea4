/**
 * Four pages of one story, in a folder each: the built page; the same HTML with every script taken out; the same components rendered
 * only in the browser, as an ordinary Vite React app does; and the page of the first edition, built from git.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { precompress } from '../../src/build/output/precompress.ts'
import { stories } from '../../src/stories/stories.ts'

/** Nothing that other tools look at, and inside the project, so that packages are found. */
export const benchFolder = 'node_modules/.sticking-points-bench'
/** It does not change, so it is built once a machine. */
const firstEditionFolder = 'node_modules/.sticking-points-first-edition'
/** The last commit of the first edition. */
const firstEdition = '1f9431a'

export const contestants = ['static', 'built', 'browser-only', 'first-edition'] as const
export type Contestant = (typeof contestants)[number]

/** What a table calls them. */
export const names: Readonly<Record<Contestant, string>> = {
  static: 'the same HTML, no script',
  built: 'the built page',
  'browser-only': 'rendered in the browser',
  'first-edition': 'the first edition',
}

const [story] = stories

/** Where each contestant's page of the first story is, from the folder of all. */
export const pageOf = (contestant: Contestant): string => `${contestant}/${story.slug}/`

/** @param built the folder that the build left */
export async function makeContestants(built: string): Promise<void> {
  await rm(benchFolder, { recursive: true, force: true })
  await mkdir(benchFolder, { recursive: true })
  await cp(built, join(benchFolder, 'built'), { recursive: true })
  await makeStatic(built)
  await makeBrowserOnly(built)
  await makeFirstEdition()
}

async function makeStatic(built: string): Promise<void> {
  const folder = join(benchFolder, 'static')
  await copyAssets(built, folder)
  const html = await readFile(join(built, story.slug, 'index.html'), 'utf8')
  await writeFile(join(folder, story.slug, 'index.html'), html.replace(/<script\b[^>]*>.*?<\/script>/gs, ''))
  await precompress(folder)
}

/** The head of the built page, an empty body, and a script that makes everything there. */
async function makeBrowserOnly(built: string): Promise<void> {
  const source = join(benchFolder, 'browser-only-source')
  const folder = join(benchFolder, 'browser-only')
  await copyAssets(built, folder)
  await mkdir(source, { recursive: true })
  await writeFile(
    join(source, 'main.tsx'),
    `import { stories } from ${JSON.stringify(resolve('src/stories/stories.ts'))}
import { showInBrowser } from ${JSON.stringify(resolve('tests/bench/showInBrowser.tsx'))}
showInBrowser(stories[0])`,
  )
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [react()],
    build: {
      outDir: resolve(folder, story.slug),
      emptyOutDir: false,
      rolldownOptions: { input: resolve(source, 'main.tsx'), output: { entryFileNames: 'app.js' } },
    },
  })
  const html = await readFile(join(built, story.slug, 'index.html'), 'utf8')
  const styles = /<style>.*<\/style>/s.exec(html.replace(/<script\b[^>]*>.*?<\/script>/gs, ''))?.[0] ?? ''
  const root = /<html[^>]*>/.exec(html)?.[0] ?? ''
  await writeFile(
    join(folder, story.slug, 'index.html'),
    `<!doctype html>${root}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rendered in the browser</title><link rel="icon" href="data:,">${styles}</head>
<body><div id="explainer"></div><script type="module" src="./app.js"></script></body></html>`,
  )
  await precompress(folder)
}

/** Built from its own commit with its own packages. @throws where the history does not reach back so far, as in a shallow clone */
async function makeFirstEdition(): Promise<void> {
  const dist = join(firstEditionFolder, 'dist')
  if (!existsSync(dist)) {
    await mkdir(firstEditionFolder, { recursive: true })
    const tree = execFileSync('git', ['archive', firstEdition], { maxBuffer: 1 << 28 })
    execFileSync('tar', ['x', '-C', firstEditionFolder], { input: tree })
    const run = { cwd: firstEditionFolder, stdio: ['ignore', 'ignore', 'inherit'] as const }
    execFileSync('npm', ['ci', '--include=dev'], { ...run, stdio: [...run.stdio] })
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
      ...run,
      stdio: [...run.stdio],
      env: { ...process.env, SITE_URL: '' },
    })
  }
  await cp(dist, join(benchFolder, 'first-edition'), { recursive: true })
}

async function copyAssets(built: string, folder: string): Promise<void> {
  await mkdir(join(folder, story.slug), { recursive: true })
  await cp(join(built, 'assets'), join(folder, 'assets'), { recursive: true })
  // A publisher's logo is drawn, or one to three files of its own.
  const logos = (await readdir(built)).filter((name) => /^(icon|logo)\b/.test(name))
  for (const name of logos) await cp(join(built, name), join(folder, name))
}
