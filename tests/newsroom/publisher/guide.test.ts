/** docs/branding.md is true: its example is a file that can be copied. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkStories } from '../../../src/article/checks/checkStories.ts'
import { checkPublisher } from '../../../src/newsroom/publisher/checkPublisher.ts'
import type { PublisherProfile } from '../../../src/publisher/PublisherProfile.ts'
import { harbour } from '../../fixtures/harbour.ts'

const guide = readFileSync('docs/branding.md', 'utf8')
const example = /```ts\n(import [\s\S]*?)```/.exec(guide)?.[1] ?? ''

beforeAll(() => {
  // The files that it names are there beside the made-up publisher.
  vi.stubEnv('PUBLISHER', 'tests/fixtures/faehrbote/publisher.ts')
})
afterAll(() => {
  vi.unstubAllEnvs()
})

test('its example compiles in the place of publisher.ts', { timeout: 60_000 }, () => {
  const path = resolve('src/publisher/publisher.ts')
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.')
  const host = ts.createCompilerHost(options)
  host.readFile = (file) => (resolve(file) === path ? example : ts.sys.readFile(file))
  host.getSourceFile = (file, target) => {
    const text = host.readFile(file)
    return text === undefined ? undefined : ts.createSourceFile(file, text, target)
  }
  const program = ts.createProgram([path], { ...options, types: [] }, host)
  expect(program.getSourceFile(path)?.text).toBe(example)
  expect(ts.getPreEmitDiagnostics(program, program.getSourceFile(path)).map(({ messageText }) => messageText)).toEqual(
    [],
  )
})

test('its example has nothing to mend, not even a warning', async () => {
  const { outputText } = ts.transpileModule(example, { compilerOptions: { module: ts.ModuleKind.ESNext } })
  const address = `data:text/javascript,${encodeURIComponent(outputText)}`
  const { publisher } = (await import(/* @vite-ignore */ address)) as { publisher: PublisherProfile }
  expect(checkPublisher(publisher, [harbour], process.cwd())).toEqual([])
  expect(checkStories([harbour], publisher)).toEqual([])
})
