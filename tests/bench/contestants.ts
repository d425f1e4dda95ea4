/**
 * Three pages of one story, in a folder each: the built page; the same HTML with every script taken out; and the same components
 * rendered only in the browser, as an ordinary Vite React app does.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { fontFace } from '../../src/build/fonts/fonts.ts'
import { partyColours } from '../../src/page/pageStyles.ts'
import { precompress } from '../../src/build/output/precompress.ts'
import { stories } from '../../src/stories/stories.ts'

/** Nothing that other tools look at, and inside the project, so that packages are found. */
export const benchFolder = 'node_modules/.sticking-points-bench'

export const contestants = ['static', 'built', 'browser-only'] as const
export type Contestant = (typeof contestants)[number]

/** What a table calls them. */
export const names: Readonly<Record<Contestant, string>> = {
  static: 'the same HTML, no script',
  built: 'the built page',
  'browser-only': 'rendered in the browser',
}

const [story] = stories

/** Where each contestant's page of the first story is, from the folder of all. */
export const pageOf = (contestant: Contestant): string =>
  contestant === 'browser-only' ? 'browser-only/' : `${contestant}/${story.slug}/`

/** @param built the folder that the build left */
export async function makeContestants(built: string): Promise<void> {
  await rm(benchFolder, { recursive: true, force: true })
  await mkdir(benchFolder, { recursive: true })
  await cp(built, join(benchFolder, 'built'), { recursive: true })
  await makeStatic(built)
  await makeBrowserOnly(built)
}

async function makeStatic(built: string): Promise<void> {
  const folder = join(benchFolder, 'static')
  await mkdir(join(folder, story.slug), { recursive: true })
  await cp(join(built, 'assets'), join(folder, 'assets'), { recursive: true })
  await cp(join(built, 'icon.svg'), join(folder, 'icon.svg'))
  const html = await readFile(join(built, story.slug, 'index.html'), 'utf8')
  await writeFile(join(folder, story.slug, 'index.html'), html.replace(/<script\b[^>]*>.*?<\/script>/gs, ''))
  await precompress(folder)
}

async function makeBrowserOnly(built: string): Promise<void> {
  const source = join(benchFolder, 'browser-only-source')
  await mkdir(join(source, 'fonts'), { recursive: true })
  const fonts = (await readdir(join(built, 'assets'))).filter((name) => name.endsWith('.woff2'))
  for (const font of fonts) await cp(join(built, 'assets', font), join(source, 'fonts', font))
  const faces = ['Serif', 'Sans'].map((kind) => {
    const file = fonts.find((name) => name.includes(kind.toLowerCase()))
    if (!file) throw new Error(`The build left no ${kind} font.`)
    return fontFace(`Explainer ${kind}`, '400 600', `./fonts/${file}`)
  })
  await writeFile(join(source, 'story.css'), `${faces.join('')}${partyColours(story)}`)
  await writeFile(
    join(source, 'main.tsx'),
    `import ${JSON.stringify(resolve('src/styles.css'))}
import './story.css'
import { stories } from ${JSON.stringify(resolve('src/stories/stories.ts'))}
import { showInBrowser } from ${JSON.stringify(resolve('tests/bench/showInBrowser.tsx'))}
showInBrowser(stories[0])`,
  )
  await writeFile(
    join(source, 'index.html'),
    `<!doctype html><html lang="en" data-view="glance" data-layout="page" data-theme="auto" data-font="own"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Rendered in the browser</title><link rel="icon" href="data:,"></head>
<body><div id="explainer"></div><script type="module" src="./main.tsx"></script></body></html>`,
  )
  const outDir = resolve(benchFolder, 'browser-only')
  await build({
    root: source,
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [withAllText(), react(), tailwindcss()],
    build: { outDir, emptyOutDir: true },
  })
  await precompress(outDir)
}

/** The app's own bundle leaves out what its page already has. This page has nothing. */
const withAllText = (): Plugin => ({
  name: 'sticking-points:with-all-text',
  enforce: 'pre',
  transform: (code) => code.replaceAll('import.meta.env.SSR', 'true'),
})
