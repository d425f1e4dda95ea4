/** The app's scripts, one for each language that a story is in, and the style sheet of them all. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Rolldown, ViteBuilder } from 'vite'
import { languageOf } from '../../article/schema/languages.ts'
import type { Article } from '../../article/schema/Article.ts'

/** @returns the path of a story's script in the folder, and the style sheet, which stands in each page and in no file */
export async function buildApps(builder: ViteBuilder, stories: readonly Article[], outDir: string) {
  const scripts = new Map<string, string>()
  let styles = ''
  for (const language of new Set(stories.map(languageIn))) {
    const { script, sheet } = await buildApp(builder, language, outDir, scripts.size === 0)
    scripts.set(language, script)
    styles = sheet
  }
  return { scriptOf: (article: Article) => scripts.get(languageIn(article)) ?? '', sheet: styles }
}

/** @param isFirst whether Vite empties the folder before, if it is told to, and puts in what is in `public/` */
async function buildApp(builder: ViteBuilder, language: string, outDir: string, isFirst: boolean) {
  const environment = builder.environments[language]
  if (!environment) throw new Error(`Vite has no environment for “${language}”: see sitePlugin.ts.`)
  if (!isFirst) Object.assign(environment.config.build, { emptyOutDir: false, copyPublicDir: false })
  const { output } = (await builder.build(environment)) as Rolldown.RolldownOutput
  const script = output.find((file) => file.type === 'chunk' && file.isEntry)
  const sheet = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
  if (!script || sheet?.type !== 'asset') {
    throw new Error(`src/main.${language}.ts has to lead to a script and to a style sheet.`)
  }
  await rm(join(outDir, sheet.fileName))
  return { script: script.fileName, sheet: sheet.source.toString().trim() }
}

/** The build has refused stories in a language that we have no words in: see `checkLanguage.ts`. */
const languageIn = ({ lang }: Article): string => languageOf(lang) ?? lang
