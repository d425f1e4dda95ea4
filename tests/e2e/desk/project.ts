/**
 * A copy of the project in a folder of its own, with `npm run desk` or `npm run brand` running in it, for one test to write into. Whatever the project
 * publishes, the copy has one story and a publisher that are made up.
 */
import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { replacePublisher } from '../support/replacePublisher.ts'

export interface Project {
  readonly root: string
  /** Of its server: `http://127.0.0.1:41234/`. */
  readonly address: string
  readonly read: (file: string) => string
  /** What a command says, and its exit code. */
  readonly run: (...command: readonly [string, ...string[]]) => Promise<{ code: number; said: string }>
  /** Ends the desk's server, as when its window is closed. */
  readonly stop: () => Promise<void>
  readonly remove: () => Promise<void>
}

const copied = ['src', 'public', 'index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'vite.desk.config.ts']

/** The file of the copy's only story. */
export const storyFile = 'src/stories/strait-talks.ts'

const list = `import type { Article } from '../article/schema/Article.ts'
import { strait } from './strait-talks.ts'

export const stories: readonly [Article, ...Article[]] = [strait]
`

function replaceStories(root: string): void {
  rmSync(join(root, 'src/stories'), { recursive: true })
  mkdirSync(join(root, 'src/stories'))
  const story = readFileSync('tests/fixtures/strait.ts', 'utf8')
  writeFileSync(join(root, storyFile), story.replace("'../../src/", "'../"))
  writeFileSync(join(root, 'src/stories/stories.ts'), list)
}

/** One by one, so that what Vite keeps beside them is the copy's own: servers with another root throw away each other's. */
function linkPackages(folder: string): void {
  mkdirSync(folder)
  for (const name of readdirSync('node_modules'))
    if (!name.startsWith('.vite')) symlinkSync(resolve('node_modules', name), join(folder, name))
}

/** @param config of the server that runs in it: the desk's, or the one of the pages */
export async function copyProject(config = 'vite.desk.config.ts'): Promise<Project> {
  const root = mkdtempSync(join(tmpdir(), 'desk-'))
  for (const name of copied) cpSync(name, join(root, name), { recursive: true })
  replaceStories(root)
  replacePublisher(root)
  linkPackages(join(root, 'node_modules'))
  const port = await freePort()
  const vite = resolve('node_modules/vite/bin/vite.js')
  const given = ['--config', config, '--host', '127.0.0.1', '--port', String(port), '--strictPort']
  const server = spawn(process.execPath, [vite, ...given], {
    cwd: root,
    stdio: 'ignore',
  })
  const ended = new Promise<void>((done) => {
    server.on('exit', () => {
      done()
    })
  })
  const address = `http://127.0.0.1:${port}/`
  await answering(address)
  const stop = () => {
    server.kill()
    return ended
  }
  return {
    root,
    address,
    read: (file) => readFileSync(join(root, file), 'utf8'),
    run: (...[command, ...given]) =>
      new Promise((done) => {
        execFile(command, given, { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
          done({ code: error ? Number(error.code ?? 1) : 0, said: out + err })
        })
      }),
    stop,
    remove: async () => {
      await stop()
      rmSync(root, { recursive: true })
    },
  }
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => {
        done(port)
      })
    })
  })

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`No server answers at ${address}.`)
}
