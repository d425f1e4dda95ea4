// Runs an editor's command: `node src/cli/run.js check`. Plain JavaScript, because Node 20 reads no TypeScript; Vite does.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const files = {
  new: 'newCommand.ts',
  check: 'checkCommand.ts',
  'check:quotes': 'checkQuotesCommand.ts',
  paragraphs: 'paragraphsCommand.ts',
  stills: 'stillsCommand.ts',
  keep: 'keepCommand.ts',
}
const [name, ...given] = process.argv.slice(2)
const root = process.cwd()
// Why a file of a story or the publisher's could not be read, if it could not.
let unloaded

try {
  if (!Object.hasOwn(files, name))
    throw new Error(`There is no command “${name}”, only ${Object.keys(files).join(', ')}.`)
  const { command } = await load(files[name])
  process.exitCode = await command({
    given,
    root,
    environment: process.env,
    loadStories,
    loadPublisher,
    print: console.log,
  })
} catch (error) {
  const told = error === unloaded && (await load('unreadable.ts')).unreadable(root, given)
  if (told) console.log(told)
  else console.error(error.name === 'Mistake' ? error.message : error)
  process.exitCode = told ? 1 : 2
}

async function load(path) {
  const file = fileURLToPath(new URL(path, import.meta.url))
  return (await runnerImport(file, { root, configFile: false, logLevel: 'silent' })).module
}

// STORIES and PUBLISHER name modules in their place, as for the build.
async function loadStories() {
  return (await loadWritten(process.env.STORIES, '../stories/stories.ts')).stories
}

async function loadPublisher() {
  return (await loadWritten(process.env.PUBLISHER, '../publisher/publisher.ts')).publisher
}

async function loadWritten(named, usual) {
  try {
    return await load(named ? resolve(named) : usual)
  } catch (error) {
    unloaded = error
    throw error
  }
}
