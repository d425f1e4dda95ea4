/** The desk on its own: `npm run desk` serves it and saves into the project, `npm run build:desk` makes a static folder of it. */
import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { deskPlugin } from './src/build/desk/deskPlugin.ts'
import { typefacesPlugin } from './src/build/desk/typefacesPlugin.ts'

const root = resolve(import.meta.dirname, 'src/desk')

export default defineConfig({
  root,
  base: './',
  // Its own, because the server of the pages would throw it away while both run.
  cacheDir: resolve(import.meta.dirname, 'node_modules/.vite-desk'),
  publicDir: false,
  plugins: [
    react(),
    tailwindcss({ optimize: false }),
    deskPlugin(import.meta.dirname),
    typefacesPlugin(import.meta.dirname),
  ],
  server: { host: '127.0.0.1', port: 5280 },
  build: {
    outDir: '../../dist-desk',
    emptyOutDir: true,
    // What reads a PDF is as large, and is fetched when the first one comes.
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: ['index', 'preview'].map((name) => resolve(root, `${name}.html`)) },
  },
})
