/** The dev server's pages, made afresh on each request. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { type Language, languageOf } from '../../article/schema/languages.ts'
import { describeProblem } from '../../article/checks/Problem.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { allText } from '../fonts/allText.ts'
import { fontFace } from '../fonts/cutFonts.ts'
import { prepareTypefaces, type Typefaces } from '../fonts/typefaces.ts'
import { logoStyle } from '../html/logoStyle.ts'
import { publisherStyle } from '../html/publisherStyle.ts'
import type * as Pages from '../html/renderPage.tsx'
import { startScript } from '../html/laterScript.ts'
import { logoFiles } from '../publisher/logoFiles.ts'
import { bundleScript } from './bundleScript.ts'
import { overlayPage, withNotes } from './devNotes.ts'

export const renderer = 'src/build/html/renderPage.tsx'

/** Answers `/`, `/<slug>/` and `/<slug>/quote/<id>/` with a page made afresh; everything else is Vite's. */
export function serveSite(server: ViteDevServer): void {
  const { root } = server.config
  server.middlewares.use((request, response, next) => {
    const url = request.originalUrl ?? '/'
    const picture = /^\/((?:icon|logo(?:-dark)?)\.(svg|png))$/.exec(url)
    if (picture) {
      loadPages().then(({ publisher }) => {
        const [, file = '', type] = picture
        response.setHeader('Content-Type', type === 'svg' ? 'image/svg+xml' : 'image/png')
        response.end(logoFiles(publisher, root).get(file))
      }, next)
      return
    }
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

  const loadPages = () => server.ssrLoadModule(`/${renderer}`) as Promise<typeof Pages>

  async function devPage(slug: string | undefined, quote: string | undefined): Promise<string | undefined> {
    // The compiler that reads the files is large, and a build loads this module as well.
    const { syntaxProblems } = await import('../../cli/syntaxProblems.ts')
    const { problemsOf } = await import('../../cli/problemsOf.ts')
    const unreadable = syntaxProblems(root)
    if (unreadable.length > 0) {
      for (const problem of unreadable) server.config.logger.error(describeProblem(problem))
      return overlayPage(slug ?? unreadable[0]?.story ?? '', unreadable)
    }
    const pages = await loadPages()
    const { stories, publisher } = pages
    const article = slug === undefined ? stories[0] : stories.find((story) => story.slug === slug)
    if (!article) return undefined
    if (quote !== undefined)
      return pages.renderQuotePage(article, quote, await publisherStyles(publisher, allText(stories)))
    const problems = problemsOf(article, publisher, root)
    for (const problem of problems) server.config.logger.warn(describeProblem(problem))
    const parts = {
      template: await readFile(join(root, 'index.html'), 'utf8'),
      // By its id, Vite's client knows that the sheet which `main.en.ts` imports is here already.
      headStart: `<link rel="stylesheet" href="/src/styles.css" data-vite-dev-id="${join(root, 'src/styles.css')}">`,
      styles: await publisherStyles(publisher, allText(stories)),
      site: undefined,
    }
    if (slug === undefined && stories.length > 1) return pages.renderFrontPage(stories, parts)
    const boot = await bundleScript('src/prehydration/boot.ts')
    return withNotes(article, problems, (notes) =>
      pages.renderPage(article, {
        ...parts,
        prefix: slug === undefined ? './' : '../',
        headStart: `${parts.headStart}<script>${boot}</script>`,
        headEnd: notes.head,
        end: startScript + modules(languageOf(article.lang) ?? 'en') + notes.end,
      }),
    )
  }

  /** The typefaces are cut again only when stories or publisher have changed. */
  let typefaces: { readonly of: string; readonly made: Promise<Typefaces> } | undefined
  async function publisherStyles(publisher: PublisherProfile, text: string): Promise<string> {
    const of = JSON.stringify(publisher.faces) + text
    if (typefaces?.of !== of) typefaces = { of, made: prepareTypefaces(publisher, text, root) }
    const { fonts, fallbacks, stacks } = await typefaces.made
    const rules = fonts.map((font) => fontFace(font, `data:font/woff2;base64,${font.woff2.toString('base64')}`))
    return rules.join('') + fallbacks + publisherStyle(publisher, stacks) + logoStyle(publisher, '/', root)
  }
}

/** They do not wait for `fetchApp`, which finds no script of its type. A deep link's first paint waits for #app, as in the built page. */
const modules = (language: Language) =>
  `<script type="module" src="/src/embed/frame.ts"></script><script type="module" id="app" src="/src/main.${language}.ts"></script>`
