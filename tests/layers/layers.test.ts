/** The rules of the house are worth nothing if the checker cannot see: each is broken here on purpose, and must be refused. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { beforeAll, describe, expect, test } from 'vitest'
import rules from '../../.dependency-cruiser.js'

/** What is wrong, the file that it stands in, its text, and the rule that it breaks. */
const mistakes = [
  ['a story type that knows a story', 'article/bad1.ts', "import '../stories/stories.ts'", 'article-layer'],
  ['a story that computes', 'stories/bad2.ts', "import '../model/relations.ts'", 'stories-layer'],
  ['a model that knows the reader', 'model/bad3.ts', "import '../state/address.ts'", 'model-layer'],
  ['a model that has words', 'model/bad4.ts', "import '../i18n/wordsFor.ts'", 'model-layer'],
  ['words that know the reader', 'i18n/bad5.ts', "import '../state/address.ts'", 'i18n-layer'],
  ['a state that knows a component', 'state/bad6.ts', "import '../ui/Mark.tsx'", 'state-layer'],
  ['a shared part that knows a view', 'ui/bad7.ts', "import '../views/ExplainerPage.tsx'", 'ui-layer'],
  [
    'a view that knows a story, even for its type',
    'views/bad8.ts',
    "import type { stories } from '../stories/stories.ts'\nexport type Bad = typeof stories",
    'views-layer',
  ],
  ['an embed that knows the page', 'embed/bad9.ts', "import '../state/address.ts'", 'embed-layer'],
  ['a first script that knows React’s part', 'prehydration/bad10.ts', "import '../ui/Mark.tsx'", 'prehydration-layer'],
  ['a command that knows a view', 'cli/bad11.ts', "import '../ui/Mark.tsx'", 'cli-layer'],
  ['a page that knows the desk', 'views/bad12.ts', "import '../desk/DeskPage.tsx'", 'views-layer'],
  ['a desk that knows a story', 'desk/bad13.ts', "import '../stories/stories.ts'", 'desk-layer'],
  ['a view that knows the newsroom', 'views/bad14.ts', "import '../newsroom/newStory.ts'", 'views-layer'],
  ['a build that knows a command', 'build/bad18.ts', "import '../cli/report.ts'", 'build-layer'],
  ['a check that knows the build', 'newsroom/bad19.ts', "import '../build/output/places.ts'", 'newsroom-layer'],
  ['a model that needs a package', 'model/bad15.ts', "import 'react'", 'model-needs-no-package'],
  ['a view that needs Node', 'views/bad16.ts', "import 'node:fs'", 'browser-needs-no-node'],
  ['an import of the browser’s entry', 'build/bad17.ts', "import '../main.en.ts'", 'nothing-imports-main'],
  [
    'a page that readers get and editors write on, by way of another file',
    'build/html/head.ts',
    "import '../vite/devNotes.ts'",
    'newsroom-stays-at-home',
  ],
  ['a file that nothing uses, though it uses another', 'model/bad20.ts', "import './anchors.ts'", 'no-unused-files'],
  ['a cycle', 'state/address.ts', "import './syncHistory.ts'", 'no-cycles'],
] as const

/** Each rule that the house breaks with all mistakes in it, after the file that breaks it. */
let broken: readonly string[]

// They are looked for all at once: to read the whole house takes seconds, and no mistake hides another.
beforeAll(async () => {
  const house = mkdtempSync(join(tmpdir(), 'layers-'))
  cpSync('src', join(house, 'src'), { recursive: true })
  for (const file of ['tsconfig.json', 'package.json']) cpSync(file, join(house, file))
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'))
  for (const [, file, text] of mistakes) {
    const path = join(house, 'src', file)
    // A file that is there gets the line on top of its own.
    writeFileSync(path, `${text}\n${existsSync(path) ? readFileSync(path, 'utf8') : ''}`)
  }
  const { forbidden, options } = rules
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden: forbidden ?? [] },
  })
  rmSync(house, { recursive: true })
  if (typeof output === 'string') throw new Error(output)
  broken = output.summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`)
}, 60_000)

describe('the layers', () => {
  test.each(mistakes)('refuse %s', (_, file, __, rule) => {
    expect(broken).toContain(`src/${file}: ${rule}`)
  })
})
