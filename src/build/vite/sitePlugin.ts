/**
 * Makes Vite build pages instead of a blank `div`: each story in `stories/` becomes a page of its own with all its text. The page of
 * the folder is the only story once more, or a list of all. The dev server makes the same pages on each request.
 *
 * One script serves all pages of a language. It is a classic one, because a frame in a sandbox may not load modules from a server that sends
 * no CORS headers.
 */
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { type AppParts, buildSite, rendererFolder } from './buildSite.ts'
import { nameClassLists, type PageClassNames, withShortNames } from '../../page/classLists.ts'
import { appWordsModule } from '../../page/scriptLanguage.ts'
import { renderer, serveSite } from './serveSite.ts'

export function sitePlugin(): Plugin {
  let names: PageClassNames | undefined
  let app: AppParts = { language: 'en', styles: '' }
  return {
    name: 'sticking-points:site',
    // Class lists are read in the source, before anything else has changed it.
    enforce: 'pre',
    config: () => ({
      base: './',
      ...otherStories(),
      appType: 'mpa',
      // The environments share this plugin, and with it what one of them leaves for the next.
      builder: { sharedConfigBuild: true, sharedPlugins: true },
      environments: {
        client: {
          build: {
            modulePreload: false,
            // What the script is made of, with the notices that must travel with it.
            license: { fileName: 'assets/licences.txt' },
            rolldownOptions: {
              input: 'src/main.tsx',
              output: {
                format: 'iife',
                entryFileNames: 'assets/explainer-[hash].js',
                postBanner: compiledWhileItComes,
              },
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
    configResolved({ command, root }) {
      if (command === 'build') names = nameClassLists(root)
    },
    buildApp: {
      order: 'pre',
      handler: async (builder) => {
        if (!names) return
        await buildSite(builder, names, (parts) => {
          app = parts
        })
      },
    },
    resolveId: (id) => (id === 'virtual:app-styles' ? id : null),
    load: (id) => (id === 'virtual:app-styles' ? `export const appStyles = ${JSON.stringify(app.styles)}` : null),
    transform: {
      filter: { id: /\/src\/((components\/\w+|page\/frontPage)\.tsx|model\/appWordsFor\.ts)$/ },
      handler(code, id) {
        if (!names) return null
        const isWords = id.endsWith('appWordsFor.ts')
        return { code: isWords ? appWordsModule(app.language) : withShortNames(code, id, names.front), map: null }
      },
    },
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

/**
 * Lets Chromium compile the app off the main thread while it comes, and not function by function where the reader waits.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const compiledWhileItComes = '//# allFunctionsCalledOnLoad'

/** For tests and measurements: `STORIES` names a module to take the place of `stories/stories.ts`. Build it into another folder. */
function otherStories() {
  const replacement = process.env.STORIES && resolve(process.env.STORIES)
  return replacement ? { resolve: { alias: [{ find: /^.*\/stories\/stories\.ts$/, replacement }] } } : {}
}
