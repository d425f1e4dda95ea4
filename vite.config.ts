import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { sitePlugin } from './src/build/vite/sitePlugin.ts'

export default defineConfig({
  // Vite makes the style sheet smaller by itself, and for no browsers but ours (`cssTarget` in sitePlugin.ts).
  plugins: [react(), tailwindcss({ optimize: false }), sitePlugin()],
})
