/** The build: the app's script, the loader, and the page of each story with all that it needs, as a folder for any static host. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rolldown, ViteBuilder } from 'vite'
import type { Article } from '../article/Article.ts'
import type { Language } from '../article/languages.ts'
import { wordsFor } from '../model/wordsFor.ts'
import { bundleScript } from './bundleScript.ts'
import { type ClassNames, namesIn } from './classLists.ts'
import { compileStyles } from './compileStyles.ts'
import { cutFonts, fontFace, fontLicences, standIns } from './fonts.ts'
import { oEmbedFile, oEmbedOf } from './oEmbed.ts'
import { refuseProblems } from './refuseProblems.ts'
import type * as Pages from './renderPage.tsx'
import { languagesOf, scriptLanguage } from './scriptLanguage.ts'

/** The loader's address is public and stays as it is, so no hash may be in it. */
const loader = 'src/embed/loader.ts'
const loaderFile = 'embed.js'

/** Two builds at a time do not meet in it. */
export const rendererFolder = `node_modules/.sticking-points/${process.pid}`

/** @param speak tells the app's script which language to speak, from its next build on */
export async function buildSite(
  builder: ViteBuilder,
  names: ClassNames,
  speak: (language: Language) => void,
): Promise<void> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('Vite has no client or no ssr environment to build.')
  const { root, build } = builder.config
  const outDir = resolve(root, build.outDir)
  await builder.build(ssr)
  const pages = (await import(
    `${pathToFileURL(join(root, rendererFolder, 'renderPage.js')).href}?${Date.now()}`
  )) as typeof Pages
  refuseProblems(pages.stories, (warning) => {
    builder.config.logger.warn(warning)
  })

  const scripts = new Map<Language, Rolldown.OutputChunk>()
  for (const language of languagesOf(pages.stories)) {
    speak(language)
    const { output } = (await builder.build(client)) as Rolldown.RolldownOutput
    const script = output.find((file) => file.type === 'chunk' && file.isEntry)
    if (script?.type !== 'chunk') throw new Error('The build left no script.')
    scripts.set(language, script)
  }
  const styles = await compileStyles(join(root, 'src/styles.css'), names)

  const moving = namesIn(componentsIn(scripts.values()), names)
  const still = new Set([...names.values()].filter((name) => !moving.has(name)))

  const template = await readFile(join(root, 'index.html'), 'utf8')
  const [boot, early, frame] = await Promise.all([
    bundleScript('src/page/boot.ts'),
    bundleScript('src/page/early.ts'),
    bundleScript('src/embed/frame.ts').then((code) => writeAsset(outDir, 'frame.js', code)),
  ])
  const fonts = await writeFonts(outDir, pages.stories)
  const site = siteAddress()
  const write = async (article: Article, folder: string) => {
    const prefix = folder ? '../' : './'
    const faces = fonts.map(({ family, weight, file }) => fontFace(family, weight, prefix + file)).join('')
    const html = pages.renderPage(article, {
      template,
      prefix,
      site,
      app: prefix + (scripts.get(scriptLanguage(article))?.fileName ?? ''),
      frame: prefix + frame,
      styles: styles + standIns + faces,
      still,
      head: `<script>${boot}</script>`,
      end: `<script>${early}</script>`,
    })
    await mkdir(join(outDir, folder), { recursive: true })
    await writeFile(join(outDir, folder, 'index.html'), html)
  }
  await writeFile(join(outDir, loaderFile), await bundleScript(loader))
  await write(pages.stories[0], '')
  for (const article of pages.stories) {
    await write(article, article.slug)
    if (site !== undefined) {
      await writeFile(join(outDir, article.slug, oEmbedFile), JSON.stringify(oEmbedOf(article, site)))
    }
  }
  await rm(join(root, rendererFolder), { recursive: true })
}

/** The components that the app's scripts have in them; all others are made by the build alone. */
const componentsIn = (scripts: Iterable<Rolldown.OutputChunk>): string[] => [
  ...new Set(
    [...scripts].flatMap(({ modules }) =>
      Object.entries(modules).flatMap(([id, { renderedLength }]) =>
        renderedLength > 0 && /\/src\/components\/\w+\.tsx$/.test(id) ? id : [],
      ),
    ),
  ),
]

/**
 * Names the file for what is in it, so that a cache may keep it for ever.
 *
 * @returns its path in the folder
 */
async function writeAsset(outDir: string, name: string, content: string | Buffer): Promise<string> {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
  const file = `assets/${name.replace('.', `-${hash}.`)}`
  await writeFile(join(outDir, file), content)
  return file
}

/** Cuts the fonts to the letters of all stories, and of the words around them. */
async function writeFonts(outDir: string, stories: readonly Article[]) {
  const fonts = await cutFonts(JSON.stringify([stories, stories.map(({ lang }) => wordsFor(lang))]))
  await writeFile(join(outDir, 'assets/fonts-licence.txt'), await fontLicences())
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
