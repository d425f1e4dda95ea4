/** The build: the app's script, the loader, and the page of each story with all that it needs, as a folder for any static host. */
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rolldown, ViteBuilder } from 'vite'
import type { Article } from '../../article/schema/Article.ts'
import type { Language } from '../../article/schema/languages.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import { allText } from '../fonts/allText.ts'
import { bundleScript } from './bundleScript.ts'
import type { PageClassNames } from '../../page/classLists.ts'
import { compileStyles } from '../../page/compileStyles.ts'
import { escapeHtml } from '../html/escapeHtml.ts'
import { cutFonts, fontFace, fontLicences } from '../fonts/fonts.ts'
import { storyFolder } from '../output/places.ts'
import { precompress } from '../output/precompress.ts'
import { refuseProblems } from '../output/refuseProblems.ts'
import type * as Pages from '../html/renderPage.tsx'
import { languagesOf, scriptLanguage } from '../../page/scriptLanguage.ts'
import { writeInto, writePage } from '../output/writeInto.ts'

/** The loader's address is public and stays as it is, so no hash may be in it. */
const loader = 'src/embed/loader.ts'
const loaderFile = 'embed.js'

/** Two builds at a time do not meet in it. */
export const rendererFolder = `node_modules/.sticking-points/${process.pid}`

/** What the app's script gets from the build. */
export interface AppParts {
  readonly language: Language
  /** The rules for what no page has until the app shows it. */
  readonly styles: string
}

/** @param prepare takes what the app's script gets, from its next build on */
export async function buildSite(
  builder: ViteBuilder,
  names: PageClassNames,
  prepare: (app: AppParts) => void,
): Promise<void> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('Vite has no client or no ssr environment to build.')
  const { root, build } = builder.config
  const outDir = resolve(root, build.outDir)
  await builder.build(ssr)
  const pages = (await import(
    `${pathToFileURL(join(root, rendererFolder, 'renderPage.js')).href}?${Date.now()}`
  )) as typeof Pages
  const tell = (warning: string) => {
    builder.config.logger.warn(warning)
  }
  refuseProblems(pages.stories, tell)

  const sheet = join(root, 'src/styles.css')
  const styles = await compileStyles(sheet, names.stories)
  const appStyles = pages.appStylesOf(pages.stories, styles)
  const scripts = new Map<Language, string>()
  for (const language of languagesOf(pages.stories)) {
    prepare({ language, styles: appStyles })
    const { output } = (await builder.build(client)) as Rolldown.RolldownOutput
    const script = output.find((file) => file.type === 'chunk' && file.isEntry)
    if (!script) throw new Error('The build left no script.')
    scripts.set(language, script.fileName)
  }

  const template = (await readFile(join(root, 'index.html'), 'utf8')).replace(/\s*\n\s*/g, ' ')
  const [boot, early, frame] = await Promise.all([
    bundleScript('src/prehydration/boot.ts'),
    bundleScript('src/prehydration/early.ts'),
    bundleScript('src/embed/frame.ts').then((code) => writeAsset(outDir, 'frame.js', code)),
  ])
  const fonts = await writeFonts(outDir, pages.stories)
  const folder = { outDir, stories: pages.stories, site: siteAddress(), tell }
  const cards = await pages.writeCards(folder)
  const facesFrom = (prefix: string) =>
    fonts.map(({ family, weight, file }) => fontFace(family, weight, prefix + file)).join('')
  const pageOf = (article: Article, prefix: string) =>
    pages.renderPage(article, {
      template,
      prefix,
      site: folder.site,
      card: cards.get(article.slug)?.story,
      styles: styles + facesFrom(prefix),
      head: `<script>${boot}</script>`,
      end:
        waiting('frame', prefix + frame) +
        `<script>${early}</script>` +
        waiting('app', prefix + (scripts.get(scriptLanguage(article)) ?? ''), wordsFor(article.lang).withoutApp),
    })
  const frontPage = async () => {
    const styles = (await compileStyles(sheet, names.front)) + facesFrom('./')
    return pages.renderFrontPage(pages.stories, { template, styles, head: '', site: folder.site })
  }
  const [first, ...others] = pages.stories
  await writeInto(outDir, loaderFile, await bundleScript(loader))
  await writePage(outDir, '', others.length === 0 ? pageOf(first, './') : await frontPage())
  for (const article of pages.stories) await writePage(outDir, storyFolder(article.slug), pageOf(article, '../'))
  await pages.writeSiteFiles(folder, cards, buildTime())
  await rm(join(root, rendererFolder), { recursive: true })
  await precompress(outDir)
}

/**
 * A script that `early.ts` lets run. It has a type that nobody knows, so a browser does not even fetch it.
 *
 * @param title what the page says if the script does not come
 */
const waiting = (id: string, address: string, title?: string): string =>
  `<script type="later" id="${id}"${title ? ` title="${escapeHtml(title)}"` : ''} src="${address}"></script>`

/**
 * Names the file for what is in it, so that a cache may keep it for ever.
 *
 * @returns its path in the folder
 */
async function writeAsset(outDir: string, name: string, content: string | Buffer): Promise<string> {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
  const file = `assets/${name.replace('.', `-${hash}.`)}`
  await writeInto(outDir, file, content)
  return file
}

async function writeFonts(outDir: string, stories: readonly Article[]) {
  const fonts = await cutFonts(allText(stories))
  await writeInto(outDir, 'assets/fonts-licence.txt', await fontLicences())
  return Promise.all(
    fonts.map(async ({ family, weight, woff2 }) => {
      const file = await writeAsset(outDir, `${family.toLowerCase().replaceAll(' ', '-')}.woff2`, woff2)
      return { family, weight, file }
    }),
  )
}

/** @throws if `SITE_URL` is set and is no address. */
function siteAddress(): string | undefined {
  const address = process.env.SITE_URL
  return address ? new URL('.', address.endsWith('/') ? address : `${address}/`).href : undefined
}

/** Now, or what a build that is to be repeated to the byte says. @see https://reproducible-builds.org/specs/source-date-epoch/ */
function buildTime(): Date {
  const epoch = process.env.SOURCE_DATE_EPOCH
  return epoch ? new Date(Number(epoch) * 1000) : new Date()
}
