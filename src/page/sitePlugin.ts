/**
 * Makes Vite build pages instead of a blank `div`: each story in `stories/` becomes a page of its own with all its text, and the
 * first one is also the page of the folder. The dev server makes the same pages on each request.
 *
 * One script serves all pages. It is a classic one, because a frame in a sandbox may not load modules from a server that sends
 * no CORS headers.
 */
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { buildSite, rendererFolder } from './buildSite.ts'
import { type ClassNames, nameClassLists, withShortNames } from './classLists.ts'
import { renderer, serveSite } from './serveSite.ts'

const components = 'src/components'

export function sitePlugin(): Plugin {
  let names: ClassNames = new Map()
  let styles = ''
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
        buildSite(builder, names, (appStyles) => {
          styles = appStyles
        }),
    },
    resolveId: (id) => (id === 'virtual:app-styles' ? id : null),
    load: (id) => (id === 'virtual:app-styles' ? `export const appStyles = ${JSON.stringify(styles)}` : null),
    transform: {
      filter: { id: /\/src\/components\/\w+\.tsx$/ },
      handler: (code, id) => (names.size > 0 ? { code: withShortNames(code, id, names), map: null } : null),
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
