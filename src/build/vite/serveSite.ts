/** The dev server's pages, made afresh on each request. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { describeProblem } from '../../article/checks/Problem.ts'
import { withNotes } from './devNotes.ts'
import { problemsOf } from '../../cli/problemsOf.ts'
import { bundleScript } from './bundleScript.ts'
import { fontFace, uncutFonts } from '../fonts/fonts.ts'
import type * as Pages from '../html/renderPage.tsx'

export const renderer = 'src/build/html/renderPage.tsx'

/** Answers `/`, `/<slug>/` and `/<slug>/quote/<id>/` with a page made afresh; everything else is Vite's. */
export function serveSite(server: ViteDevServer): void {
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
    const pages = (await server.ssrLoadModule(`/${renderer}`)) as typeof Pages
    const { stories } = pages
    const article = slug === undefined ? stories[0] : stories.find((story) => story.slug === slug)
    if (!article) return undefined
    if (quote !== undefined) return pages.renderQuotePage(article, quote)
    const problems = problemsOf(article, root)
    for (const problem of problems) server.config.logger.warn(describeProblem(problem))
    const faces = uncutFonts().map(({ family, weight, url }) => fontFace(family, weight, url))
    const [boot, early] = await Promise.all([
      bundleScript('src/prehydration/boot.ts'),
      bundleScript('src/prehydration/early.ts'),
    ])
    const template = await readFile(join(root, 'index.html'), 'utf8')
    const look = `<link rel="stylesheet" href="/src/styles.css"><style>${faces.join('')}</style>`
    if (slug === undefined && stories.length > 1) {
      return pages.renderFrontPage(stories, { template, styles: '', head: look, site: undefined })
    }
    return withNotes(article, problems, (notes) =>
      pages.renderPage(article, {
        template,
        prefix: slug === undefined ? './' : '../',
        site: undefined,
        styles: '',
        head: `${look}<script>${boot}</script>${notes.head}`,
        end: `<script>${early}</script><script type="module" src="/src/embed/frame.ts"></script><script type="module" src="/src/main.tsx"></script>${notes.end}`,
      }),
    )
  }
}
