/**
 * Makes Vite build pages instead of a blank `div`: each story in `stories/` becomes a page of its own with all its text. The page of
 * the folder is the only story once more, or a list of all. The dev server makes the same pages on each request.
 *
 * One script and one style sheet serve all pages. The script is a classic one, because a frame in a sandbox may not load
 * modules from a server that sends no CORS headers.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, Rolldown, ViteBuilder, ViteDevServer } from 'vite'
import type { Article } from '../article/Article.ts'
import { checkArticle } from '../article/checkArticle.ts'
import { describeProblem } from '../article/Problem.ts'
import { cutFonts, fontFace, fontLicences, standIns, uncutFonts } from './fonts.ts'
import { bundleScript } from './bundleScript.ts'
import { refuseProblems } from './refuseProblems.ts'
import type * as Pages from './renderPage.tsx'

type Renderer = typeof Pages

/** The loader's address is public and stays as it is, so no hash may be in it. */
const loader = 'src/embed/loader.ts'
const loaderFile = 'embed.js'

const renderer = 'src/page/renderPage.tsx'
/** Two builds at a time do not meet in it. */
const rendererFolder = `node_modules/.sticking-points/${process.pid}`

export function sitePlugin(): Plugin {
  return {
    name: 'sticking-points:site',
    config: () => ({
      base: './',
      ...otherStories(),
      appType: 'mpa',
      builder: {},
      environments: {
        client: {
          build: {
            modulePreload: false,
            cssCodeSplit: false,
            rolldownOptions: {
              input: 'src/main.tsx',
              output: { format: 'iife', entryFileNames: 'assets/explainer-[hash].js' },
            },
          },
        },
        ssr: {
          build: {
            outDir: rendererFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: renderer, output: { entryFileNames: 'renderPage.js' } },
          },
        },
      },
    }),
    buildApp: { order: 'pre', handler: buildSite },
    configureServer: serveSite,
    hotUpdate({ file, server }) {
      // A story reaches the browser inside its page, so a change to it is a new page.
      if (file.includes('/src/stories/') && this.environment.name === 'client') {
        server.ws.send({ type: 'full-reload' })
        return []
      }
      return undefined
    },
  }
}

/** For tests and measurements: `STORIES` names a module to take the place of `stories/stories.ts`. Build it into another folder. */
function otherStories() {
  const replacement = process.env.STORIES && resolve(process.env.STORIES)
  return replacement ? { resolve: { alias: [{ find: /^.*\/stories\/stories\.ts$/, replacement }] } } : {}
}

async function buildSite(builder: ViteBuilder): Promise<void> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('Vite has no client or no ssr environment to build.')
  const { root, build } = builder.config
  const outDir = resolve(root, build.outDir)
  const { output } = (await builder.build(client)) as Rolldown.RolldownOutput
  await builder.build(ssr)
  const pages = (await import(
    `${pathToFileURL(join(root, rendererFolder, 'renderPage.js')).href}?${Date.now()}`
  )) as Renderer
  const tell = (warning: string) => {
    builder.config.logger.warn(warning)
  }
  refuseProblems(pages.stories, tell)

  const script = output.find((file) => file.type === 'chunk' && file.isEntry)
  const sheet = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  if (!script || sheet?.type !== 'asset') throw new Error('The build left no script or no style sheet.')
  const styles = typeof sheet.source === 'string' ? sheet.source : new TextDecoder().decode(sheet.source)
  await rm(join(outDir, sheet.fileName))

  const template = await readFile(join(root, 'index.html'), 'utf8')
  const [boot, bodyEnd] = await Promise.all([bundleScript('src/page/boot.ts'), bundleScript('src/page/bodyEnd.ts')])
  const fonts = await writeFonts(outDir, pages.stories)
  const folder = { outDir, stories: pages.stories, site: siteAddress(), tell }
  const cards = await pages.writeCards(folder)
  const headFor = (prefix: string) => {
    const faces = fonts.map(({ family, weight, file }) => fontFace(family, weight, prefix + file)).join('')
    return `<style>${styles.trim()}${standIns}${faces}</style>\n    <script>${boot}</script>`
  }
  const pageOf = (article: Article, prefix: string) =>
    pages.renderPage(article, {
      template,
      prefix,
      site: folder.site,
      card: cards.get(article.slug)?.story,
      head: `${headFor(prefix)}\n    <script defer src="${prefix}${script.fileName}"></script>`,
      end: `<script>${bodyEnd}</script>`,
    })
  const [first, ...others] = pages.stories
  const front =
    others.length === 0
      ? pageOf(first, './')
      : pages.renderFrontPage(pages.stories, { template, head: headFor('./'), site: folder.site })
  await writeFile(join(outDir, loaderFile), await bundleScript(loader))
  await writeFile(join(outDir, 'index.html'), front)
  for (const article of pages.stories) {
    await mkdir(join(outDir, article.slug), { recursive: true })
    await writeFile(join(outDir, article.slug, 'index.html'), pageOf(article, '../'))
  }
  await pages.writeSiteFiles(folder, cards, buildTime())
  await rm(join(root, rendererFolder), { recursive: true })
}

/** Now, or what a build that is to be repeated to the byte says. @see https://reproducible-builds.org/specs/source-date-epoch/ */
const buildTime = (): Date => {
  const epoch = process.env.SOURCE_DATE_EPOCH
  return epoch ? new Date(Number(epoch) * 1000) : new Date()
}

/** Cuts the fonts to the letters of all stories, and names each file for what is in it, so that a cache may keep it for ever. */
async function writeFonts(outDir: string, stories: readonly Article[]) {
  const fonts = await cutFonts(JSON.stringify(stories))
  await mkdir(join(outDir, 'assets'), { recursive: true })
  await writeFile(join(outDir, 'assets/fonts-licence.txt'), await fontLicences())
  return Promise.all(
    fonts.map(async ({ family, weight, woff2 }) => {
      const hash = createHash('sha256').update(woff2).digest('base64url').slice(0, 8)
      const file = `assets/${family.toLowerCase().replaceAll(' ', '-')}-${hash}.woff2`
      await writeFile(join(outDir, file), woff2)
      return { family, weight, file }
    }),
  )
}

/** @throws if `SITE_URL` is set and is no address. */
function siteAddress(): string | undefined {
  const address = process.env.SITE_URL
  return address ? new URL('.', address.endsWith('/') ? address : `${address}/`).href : undefined
}

/** Answers `/` and `/<slug>/` with a page made afresh; everything else is Vite's. */
function serveSite(server: ViteDevServer): void {
  const { root } = server.config
  server.middlewares.use((request, response, next) => {
    const url = request.originalUrl ?? '/'
    const path = /^\/(?:([a-z\d-]+)\/(?:quote\/([a-z\d-]+)\/)?)?(?:$|\?)/.exec(url)
    if (!path) {
      next()
      return
    }
    devPage(path[1], path[2]).then(
      async (html) => {
        if (html === undefined) {
          next()
          return
        }
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(await server.transformIndexHtml(url, html))
      },
      (error: unknown) => {
        next(error)
      },
    )
  })

  async function devPage(slug: string | undefined, quote: string | undefined): Promise<string | undefined> {
    const pages = (await server.ssrLoadModule(`/${renderer}`)) as Renderer
    const { stories } = pages
    const article = slug === undefined ? stories[0] : stories.find((story) => story.slug === slug)
    if (!article) return undefined
    if (quote !== undefined) return pages.renderQuotePage(article, quote)
    for (const problem of checkArticle(article)) server.config.logger.warn(describeProblem(problem))
    const faces = uncutFonts().map(({ family, weight, url }) => fontFace(family, weight, url))
    const [boot, bodyEnd] = await Promise.all([bundleScript('src/page/boot.ts'), bundleScript('src/page/bodyEnd.ts')])
    const template = await readFile(join(root, 'index.html'), 'utf8')
    const head = `<link rel="stylesheet" href="/src/styles.css"><style>${standIns}${faces.join('')}</style><script>${boot}</script>`
    if (slug === undefined && stories.length > 1) {
      return pages.renderFrontPage(stories, { template, head, site: undefined })
    }
    return pages.renderPage(article, {
      template,
      prefix: slug === undefined ? './' : '../',
      site: undefined,
      head,
      end: `<script>${bodyEnd}</script><script type="module" src="/src/main.tsx"></script>`,
    })
  }
}
