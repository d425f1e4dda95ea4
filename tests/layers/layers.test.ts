/** The rules of the house are worth nothing if the checker cannot see: each is broken here on purpose, and must be refused. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import rules from '../../.dependency-cruiser.js'

let house: string

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'layers-'))
  cpSync('src', join(house, 'src'), { recursive: true })
  for (const file of ['tsconfig.json', 'package.json']) cpSync(file, join(house, file))
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
})
afterAll(() => {
  rmSync(house, { recursive: true })
})

/** The rules that the house breaks with one file added to it. */
async function broken(file: string, text: string): Promise<string[]> {
  const path = join(house, file)
  const before = existsSync(path) ? readFileSync(path) : undefined
  // A file that is there gets the line on top of its own.
  writeFileSync(path, `${text}\n${before?.toString() ?? ''}`)
  const { forbidden, options } = rules
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
  })
  if (before) writeFileSync(path, before)
  else rmSync(path)
  if (typeof output === 'string') throw new Error(output)
  return [...new Set(output.summary.violations.map(({ rule }) => rule.name))].filter((name) => name !== 'no-orphans')
}

describe('the layers', () => {
  test.each([
    ['a story type that knows a story', 'article/bad.ts', "import '../stories/stories.ts'", 'article-layer'],
    ['a story that computes', 'stories/bad.ts', "import '../model/relations.ts'", 'stories-layer'],
    ['a model that knows the reader', 'model/bad.ts', "import '../state/address.ts'", 'model-layer'],
    ['a model that has words', 'model/bad.ts', "import '../i18n/wordsFor.ts'", 'model-layer'],
    ['words that know the reader', 'i18n/bad.ts', "import '../state/address.ts'", 'i18n-layer'],
    ['a state that knows a component', 'state/bad.ts', "import '../ui/Mark.tsx'", 'state-layer'],
    ['a shared part that knows a view', 'ui/bad.ts', "import '../views/ExplainerPage.tsx'", 'ui-layer'],
    [
      'a view that knows a story, even for its type',
      'views/bad.ts',
      "import type { stories } from '../stories/stories.ts'\nexport type Bad = typeof stories",
      'views-layer',
    ],
    ['an embed that knows the page', 'embed/bad.ts', "import '../state/address.ts'", 'embed-layer'],
    ['a first script that knows React’s part', 'prehydration/bad.ts', "import '../ui/Mark.tsx'", 'prehydration-layer'],
    ['a command that knows a view', 'cli/bad.ts', "import '../ui/Mark.tsx'", 'cli-layer'],
    ['a page that knows the desk', 'views/bad.ts', "import '../desk/DeskPage.tsx'", 'views-layer'],
    ['a desk that knows a story', 'desk/bad.ts', "import '../stories/stories.ts'", 'desk-layer'],
    ['a view that knows a command', 'views/bad.ts', "import '../cli/placeOf.ts'", 'views-layer'],
    ['a model that needs a package', 'model/bad.ts', "import 'react'", 'model-needs-no-package'],
    ['a view that needs Node', 'views/bad.ts', "import 'node:fs'", 'browser-needs-no-node'],
    ['an import of the browser’s entry', 'build/bad.ts', "import '../main.en.ts'", 'nothing-imports-main'],
    [
      'a page that readers get and editors write on, by way of another file',
      'build/html/head.ts',
      "import '../vite/devNotes.ts'",
      'cli-stays-at-home',
    ],
    ['a cycle', 'state/viewState.ts', "export * from './address.ts'", 'no-cycles'],
  ])('refuse %s', { timeout: 30_000 }, async (_, file, text, rule) => {
    expect(await broken(`src/${file}`, text)).toContain(rule)
  })
})
