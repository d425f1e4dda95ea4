/** The dev server's pages, made afresh on each request. */
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import { type Language, languageOf } from '../../article/schema/languages.ts'
import { describeProblem, type Problem } from '../../article/checks/Problem.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { allText } from '../fonts/allText.ts'
import { fontFace } from '../fonts/cutFonts.ts'
import { prepareTypefaces, type Typefaces } from '../fonts/typefaces.ts'
import { logoStyle } from '../html/logoStyle.ts'
import { publisherStyle } from '../html/publisherStyle.ts'
import type * as Pages from './renderer.ts'
import { startScript } from '../html/laterScript.ts'
import type * as CardOf from '../social-cards/cardOf.ts'
import { logoFiles } from '../publisher/logoFiles.ts'
import { locate } from '../../newsroom/publisher/publisherFile.ts'
import { bundleScript } from './bundleScript.ts'
import { overlayPage, withNotes } from './devNotes.ts'
import { type Answer, brandAnswer, brandPath, html } from './serveBrand.ts'

export const renderer = 'src/build/vite/renderer.ts'

/** Answers `/`, `/<slug>/`, `/<slug>/quote/<id>/` and `/brand/` with a page made afresh; everything else is Vite's. */
export function serveSite(server: ViteDevServer): void {
  const { root } = server.config
  server.middlewares.use((request, response, next) => {
    const url = request.originalUrl ?? '/'
    answerTo(url).then(
      async (answer) => {
        if (answer === undefined) {
          next()
          return
        }
        const { type, body } = answer
        response.setHeader('Content-Type', type)
        response.end(typeof body === 'string' ? await server.transformIndexHtml(url, body) : body)
      },
      (error: unknown) => {
        next(error)
      },
    )
  })

  async function answerTo(url: string): Promise<Answer | undefined> {
    const [, picture, ending] = /^\/((?:icon|logo(?:-dark)?)\.(svg|png))$/.exec(url) ?? []
    if (picture !== undefined) {
      const file = logoFiles((await loadPages()).publisher, root).get(picture)
      const type = ending === 'svg' ? 'image/svg+xml' : 'image/png'
      return file === undefined ? undefined : { type, body: Buffer.from(file) }
    }
    const brand = brandPath.exec(url)
    const path = /^\/(?:([a-z\d-]+)\/(?:quote\/([a-z\d-]+)\/)?)?(?:$|\?)/.exec(url)
    if (!brand && !path) return undefined
    try {
      const unreadable = await unreadableFiles()
      if (unreadable.length > 0) return html(overlayPage(path?.[1] ?? unreadable[0]?.story ?? '', unreadable))
      if (brand) return await brandAnswer(brand, await brandParts())
      const page = await devPage(path?.[1], path?.[2])
      return page === undefined ? undefined : html(page)
    } catch (error) {
      const unusable = await refused()
      if (unusable[0]) return html(overlayPage(unusable[0].story, unusable))
      throw error
    }
  }

  const loadPages = () => server.ssrLoadModule(`/${renderer}`) as Promise<typeof Pages>

  async function unreadableFiles(): Promise<Problem[]> {
    // The compiler that reads the files is large, and a build loads this module as well.
    const { syntaxProblems } = await import('../../newsroom/syntaxProblems.ts')
    const unreadable = syntaxProblems(root)
    for (const problem of unreadable) server.config.logger.error(describeProblem(problem))
    return unreadable
  }

  /** Parts or files that are not there, or are nothing that can be shown, in the publisher or in any story: a page may show all of them. */
  async function refused(): Promise<Problem[]> {
    const { problemsInAll } = await import('../../newsroom/problemsInAll.ts')
    const { readWrittenFiles } = await import('../../newsroom/storyFiles.ts')
    const { publisher, stories } = await loadPages()
    const found = problemsInAll(stories, publisher, root, readWrittenFiles(root))
    return found.filter(({ severity }) => severity === 'problem')
  }

  async function brandParts() {
    const pages = await loadPages()
    const { publisher, stories } = pages
    const text = allText(stories)
    const styles = await publisherStyles(publisher, text)
    const loadCardOf = () => server.ssrLoadModule('/src/build/social-cards/cardOf.ts') as Promise<typeof CardOf>
    return { pages, loadCardOf, root, styles, typefaces: await typefacesFor(publisher, text), page: await pageParts() }
  }

  const pageParts = async () => ({
    template: await readFile(join(root, 'index.html'), 'utf8'),
    // By its id, Vite's client knows that the sheet which `main.en.ts` imports is here already.
    headStart: `<link rel="stylesheet" href="/src/styles.css" data-vite-dev-id="${join(root, 'src/styles.css')}">`,
    site: undefined,
  })

  async function devPage(slug: string | undefined, quote: string | undefined): Promise<string | undefined> {
    const { problemsOf } = await import('../../newsroom/problemsOf.ts')
    const pages = await loadPages()
    const { stories, publisher } = pages
    const article = slug === undefined ? stories[0] : stories.find((story) => story.slug === slug)
    if (!article) return undefined
    if (quote !== undefined)
      return pages.renderQuotePage(article, quote, await publisherStyles(publisher, allText(stories)))
    const problems = problemsOf(article, publisher, root)
    for (const problem of problems) server.config.logger.warn(describeProblem(problem))
    const parts = { ...(await pageParts()), styles: await publisherStyles(publisher, allText(stories)) }
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

  /** The typefaces are cut again only when stories, publisher or the files themselves have changed. */
  let typefaces: { readonly of: string; readonly made: Promise<Typefaces> } | undefined
  function typefacesFor(publisher: PublisherProfile, text: string): Promise<Typefaces> {
    const files = [publisher.faces.serif, publisher.faces.sans].flatMap((face) => ('files' in face ? face.files : []))
    const changed = files.map(({ path }) => statSync(locate(path, root)).mtimeMs)
    const of = JSON.stringify([publisher.faces, changed]) + text
    if (typefaces?.of !== of) typefaces = { of, made: prepareTypefaces(publisher, text, root) }
    return typefaces.made
  }

  async function publisherStyles(publisher: PublisherProfile, text: string): Promise<string> {
    const { fonts, fallbacks, stacks } = await typefacesFor(publisher, text)
    const rules = fonts.map((font) => fontFace(font, `data:font/woff2;base64,${font.woff2.toString('base64')}`))
    return rules.join('') + fallbacks + publisherStyle(publisher, stacks) + logoStyle(publisher, '/', root)
  }
}

/** They do not wait for `fetchApp`, which finds no script of its type. A deep link's first paint waits for #app, as in the built page. */
const modules = (language: Language) =>
  `<script type="module" src="/src/embed/frame.ts"></script><script type="module" id="app" src="/src/main.${language}.ts"></script>`
