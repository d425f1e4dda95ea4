// Runs a measurement: `node tests/bench/run.js bench`. Plain JavaScript, because Node 20 reads no TypeScript; Vite does.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const files = { bench: 'bench.ts', served: 'served.ts', desk: 'desk.ts' }
const [name, ...given] = process.argv.slice(2)
if (!Object.hasOwn(files, name))
  throw new Error(`There is no measurement “${name}”, only ${Object.keys(files).join(', ')}.`)
// What is measured is what is published; a tool of Vite's would make it a developer's build.
process.env.NODE_ENV = 'production'
const file = fileURLToPath(new URL(files[name], import.meta.url))
const { module } = await runnerImport(file, { root: process.cwd(), configFile: false, logLevel: 'silent' })
await module.measure(given)
