import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { sitePlugin } from './src/build/vite/sitePlugin.ts'

export default defineConfig({
  plugins: [react(), tailwindcss(), sitePlugin()],
})
