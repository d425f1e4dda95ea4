/**
 * Makes Vite build pages instead of a blank `div`: each story in `stories/` becomes a page of its own with all its text. The page of
 * the folder is the only story once more, or a list of all. The dev server makes the same pages on each request.
 */
import { dirname, resolve } from 'node:path'
import type { EnvironmentOptions, Plugin } from 'vite'
import { type Language, languages } from '../../article/schema/languages.ts'
import { publisherFile } from '../../newsroom/publisher/publisherFile.ts'
import { buildSite, rendererFolder } from './buildSite.ts'
import { renderer, serveSite } from './serveSite.ts'

export function sitePlugin(): Plugin {
  return {
    name: 'sticking-points:site',
    config: (_config, { command }) => ({
      base: './',
      // A kept version has no use for what stands at the root of a site.
      ...(process.env.KEEP && { publicDir: false }),
      resolve: { alias: replacements() },
      appType: 'mpa',
      builder: {},
      // The pages name the script only when they are made, too late for the dev server to look into it.
      optimizeDeps: { entries: ['src/main.*.ts'] },
      environments: {
        // The dev server has Vite's own environment for a browser, for all languages.
        ...(command === 'build' && Object.fromEntries(languages.map((language) => [language, appIn(language)]))),
        ssr: {
          build: {
            outDir: rendererFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: renderer, output: { entryFileNames: 'renderer.js' } },
          },
        },
      },
    }),
    buildApp: { order: 'pre', handler: buildSite },
    configureServer: serveSite,
    hotUpdate({ file, server }) {
      // A story reaches the browser inside its page, and a publisher is all over it, so a change to either is a new page.
      const isInPage = file.includes('/src/stories/') || file.startsWith(dirname(resolve(publisherFile())))
      if (isInPage && this.environment.name === 'client') {
        server.ws.send({ type: 'full-reload' })
        return []
      }
      return undefined
    },
  }
}

/** The app for the stories of one language, which brings the words of no other. */
const appIn = (language: Language): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    modulePreload: false,
    // One sheet, which `buildSite` puts into the pages.
    cssCodeSplit: false,
    cssTarget,
    // What the script is made of, with the notices that must travel with it.
    license: { fileName: 'assets/licences.txt' },
    rolldownOptions: {
      input: `src/main.${language}.ts`,
      // A classic script: a sandboxed frame may not load modules from a server that sends no CORS headers.
      output: {
        format: 'iife',
        entryFileNames: `assets/explainer-${language}-[hash].js`,
        postBanner: compiledWhileItComes,
      },
    },
  },
})

/**
 * Lets Chromium compile the app off the main thread while it comes, and not function by function where the reader waits. It takes a
 * fifth off the script's time on a phone (CPU ÷ 4: 511 → 402 ms).
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const compiledWhileItComes = '//# allFunctionsCalledOnLoad'

/**
 * The first browsers that know `light-dark()`, so that the sheet keeps it: the pages' own rules use it as well. An older browser that
 * Tailwind still supports shows black text on white.
 * @see https://caniuse.com/mdn-css_types_color_light-dark and https://tailwindcss.com/docs/compatibility
 */
const cssTarget = ['chrome123', 'firefox128', 'safari17.5']

/**
 * For tests and measurements: `STORIES` names a module to take the place of `stories/stories.ts`, and `PUBLISHER` one for
 * `publisher/publisher.ts`. Build it into another folder.
 */
function replacements() {
  const { STORIES: stories, PUBLISHER: publisher } = process.env
  return [
    ...(stories ? [{ find: /^.*\/stories\/stories\.ts$/, replacement: resolve(stories) }] : []),
    ...(publisher ? [{ find: /^.*\/publisher\/publisher\.ts$/, replacement: resolve(publisher) }] : []),
  ]
}
