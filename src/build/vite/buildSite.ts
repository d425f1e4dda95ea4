/** The build: the app's script, the loader, and the page of each story with all that it needs, as a folder for any static host. */
import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ViteBuilder } from 'vite'
import type { PublishedArticle } from '../../model/KeptVersions.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { allText } from '../fonts/allText.ts'
import { prepareTypefaces } from '../fonts/typefaces.ts'
import { laterScript, startScript } from '../html/laterScript.ts'
import { logoStyle } from '../html/logoStyle.ts'
import { publisherStyle } from '../html/publisherStyle.ts'
import type * as Pages from './renderer.ts'
import { logoFiles } from '../publisher/logoFiles.ts'
import { storyFolder } from '../output/places.ts'
import { precompress } from '../output/precompress.ts'
import { refuseUnstyled } from '../output/refuseUnstyled.ts'
import { writeAsset, writeFonts } from '../output/writeAssets.ts'
import { writeInto, writePage } from '../output/writeInto.ts'
import { copyVersions, versionAsked, withVersions } from '../versions/keptFolder.ts'
import { buildApps } from './buildApps.ts'
import { bundleScript } from './bundleScript.ts'

/** The loader's address is public and stays as it is, so no hash may be in it. */
const loader = 'src/embed/loader.ts'
const loaderFile = 'embed.js'

/** Two builds at a time do not meet in it. */
export const rendererFolder = `node_modules/.sticking-points/${process.pid}`

export async function buildSite(builder: ViteBuilder): Promise<void> {
  const { ssr } = builder.environments
  if (!ssr) throw new Error('Vite has no ssr environment to build.')
  const { root, build } = builder.config
  const outDir = resolve(root, build.outDir)
  const tell = (warning: string) => {
    builder.config.logger.warn(warning)
  }

  // The compiler that reads the files is large, and the dev server and a preview load this module as well.
  const { refuseProblems, refuseUnreadable } = await import('../output/refuseProblems.ts')
  const { readWrittenFiles } = await import('../../newsroom/storyFiles.ts')
  refuseUnreadable(root)
  await builder.build(ssr)
  const address = pathToFileURL(join(root, rendererFolder, 'renderer.js')).href
  const pages = (await import(address)) as typeof Pages
  const { publisher } = pages
  refuseProblems(pages.stories, publisher, root, tell, readWrittenFiles(root))
  const version = versionAsked(root, pages.stories)
  const stories: typeof pages.stories = version ? [version] : pages.stories

  const { scriptOf, sheet } = await buildApps(builder, stories, outDir)
  const [boot, frame] = await Promise.all([
    bundleScript('src/prehydration/boot.ts'),
    bundleScript('src/embed/frame.ts').then((code) => writeAsset(outDir, 'frame.js', code)),
  ])
  const typefaces = await prepareTypefaces(publisher, allText(stories), root)
  const fontRules = await writeFonts(outDir, typefaces, publisher, root)
  const brand = (prefix: string) =>
    fontRules(prefix) +
    typefaces.fallbacks +
    publisherStyle(publisher, typefaces.stacks) +
    logoStyle(publisher, prefix, root)
  const house = (prefix: string) => sheet + brand(prefix)

  // What is built of a version is its own folder, which has its scripts and typefaces beside the page.
  const siteDir = version ? resolve(outDir, upFrom(storyFolder(version))) : outDir
  const folder = { root, outDir: siteDir, stories, site: siteOf(publisher), tell }
  const template = await readFile(join(root, 'index.html'), 'utf8')
  const cards = await pages.writeCards(folder)
  const pageOf = (article: PublishedArticle, prefix: string) =>
    pages.renderPage(withVersions(root, article, prefix), {
      template,
      prefix,
      site: folder.site,
      card: cards.get(article.slug)?.story,
      headStart: `<script>${boot}</script>`,
      styles: house(prefix),
      headEnd: '',
      end: laterScript('frame', prefix + frame) + startScript + laterScript('app', prefix + scriptOf(article)),
    })
  const frontPage = () =>
    pages.renderFrontPage(stories, {
      template,
      headStart: '',
      styles: house('./'),
      site: folder.site,
    })
  const front = stories.length === 1 ? pageOf(stories[0], './') : frontPage()
  const storyPages = stories.map((article) => ({
    place: storyFolder(article),
    html: version ? front : pageOf(article, '../'),
  }))
  await refuseUnstyled([front, ...storyPages.map(({ html }) => html)], sheet, root)

  for (const [file, content] of logoFiles(publisher, root)) await writeInto(outDir, file, content)
  for (const { place, html } of storyPages) await writePage(siteDir, place, html)
  await pages.writeSiteFiles(folder, cards, brand(pages.toAllPages(version)))
  await rm(join(root, rendererFolder), { recursive: true })
  if (version) return
  await writeInto(outDir, loaderFile, await bundleScript(loader))
  await writePage(outDir, '', front)
  await pages.writeLists(folder, cards)
  copyVersions(root, outDir)
  await precompress(outDir)
}

/** The way from a folder of the site to the site. */
const upFrom = (place: string): string => place.replace(/[^/]+/g, '..')

/** Where the folder will be published, with its final slash. @throws if `SITE_URL` is set and is no address. */
function siteOf({ site }: PublisherProfile): string | undefined {
  const address = process.env.SITE_URL ?? site
  return address ? new URL('.', address.endsWith('/') ? address : `${address}/`).href : undefined
}
