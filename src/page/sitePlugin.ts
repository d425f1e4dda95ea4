/**
 * Makes Vite build pages instead of a blank `div`: each story in `stories/` becomes a page of its own with all its text, and the
 * first one is also the page of the folder. The dev server makes the same pages on each request.
 *
 * One script serves all pages of a language. It is a classic one, because a frame in a sandbox may not load modules from a server that sends
 * no CORS headers.
 */
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import type { Language } from '../article/languages.ts'
import { buildSite, rendererFolder } from './buildSite.ts'
import { type ClassNames, nameClassLists, withShortNames } from './classLists.ts'
import { appWordsModule } from './scriptLanguage.ts'
import { renderer, serveSite } from './serveSite.ts'

const components = 'src/components'

export function sitePlugin(): Plugin {
  let names: ClassNames = new Map()
  let language: Language = 'en'
  return {
    name: 'sticking-points:site',
    // Class lists are read in the source, before anything else has changed it.
    enforce: 'pre',
    config: () => ({
      base: './',
      ...otherStories(),
      appType: 'mpa',
      // The app's script is built once a language, by this very plugin.
      builder: { sharedConfigBuild: true },
      environments: {
        client: {
          build: {
            modulePreload: false,
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
    configResolved({ command, root }) {
      if (command === 'build') names = nameClassLists(join(root, components))
    },
    buildApp: {
      order: 'pre',
      handler: (builder) =>
        buildSite(builder, names, (next) => {
          language = next
        }),
    },
    transform: {
      filter: { id: /\/src\/(components\/\w+\.tsx|model\/appWordsFor\.ts)$/ },
      handler(code, id) {
        if (names.size === 0) return null
        return { code: id.endsWith('.tsx') ? withShortNames(code, id, names) : appWordsModule(language), map: null }
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

/** For tests and measurements: `STORIES` names a module to take the place of `stories/stories.ts`. Build it into another folder. */
function otherStories() {
  const replacement = process.env.STORIES && resolve(process.env.STORIES)
  return replacement ? { resolve: { alias: [{ find: /^.*\/stories\/stories\.ts$/, replacement }] } } : {}
}
