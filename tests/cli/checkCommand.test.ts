import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { command } from '../../src/cli/checkCommand.ts'
import { unreadable } from '../../src/cli/unreadable.ts'
import { publisher } from '../fixtures/gazette/publisher.ts'
import { changed } from '../fixtures/changed.ts'
import { harbour } from '../fixtures/harbour.ts'
import { run, withStories } from './commandContext.ts'

let root: string

// A project with no story of its own in it: the compiler has nothing to read but what a test writes there.
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'editor-'))
  for (const part of ['src/article', 'tsconfig.json', 'package.json'])
    cpSync(part, join(root, part), { recursive: true })
  mkdirSync(join(root, 'src/stories'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

/** The compiler is slow on a busy machine. */
const patience = 60_000

const check = (given: readonly string[], ...stories: readonly Article[]) =>
  run(command, given, { root, ...withStories(...stories) })
const other = { ...harbour, slug: 'ferry-talks' }

/** Checks with one file more in the folder of stories. @param text of that file */
async function checkBeside(text: string, how = () => check([], harbour)) {
  const file = join(root, 'src/stories/bad-talks.ts')
  writeFileSync(file, text)
  const answer = await how()
  rmSync(file)
  return answer
}

describe('npm run check', () => {
  test('names every story, also one with nothing to report, and ends well', async () => {
    expect(await check([], harbour, other)).toEqual({
      code: 0,
      printed: 'harbour-talks: nothing to report\n\nferry-talks: nothing to report\n\n2 stories: nothing to report',
    })
  })

  test('tells of a warning, and still ends well', async () => {
    const { code, printed } = await check([], changed(harbour, 'keyPoints.0.text', 'A reckless plan.'))
    expect(code).toBe(0)
    expect(printed).toBe(
      [
        'harbour-talks: 1 warning',
        '  warning  keyPoints.0.text',
        '    there    "A reckless plan."',
        '    why      “reckless” takes a side, and outside quotation marks the side is ours.',
        '    mend     Write what it says or does, and let the reader judge.',
      ].join('\n'),
    )
  })

  test('fails for a problem, and tells it before any warning', async () => {
    const story = changed(changed(harbour, 'keyPoints.0.text', 'A reckless plan.'), 'keyPoints.0.refs', [])
    const { code, printed } = await check([], story, other)
    expect(code).toBe(1)
    expect(printed).toMatch(
      /^harbour-talks: 1 problem, 1 warning\n {2}problem {2}keyPoints\.0\.refs\n[\s\S]* {2}warning[\s\S]*\n\nferry-talks: nothing/,
    )
    expect(printed).toMatch(/\n\n2 stories: 1 problem, 1 warning$/)
  })

  test('tells of two stories that would be one page', async () => {
    expect((await check([], harbour, harbour)).printed).toContain('Another story has the same address')
  })

  test('tells what is wrong with the publisher before any story', async () => {
    const pale = { ...publisher, colours: { ...publisher.colours, accent: { light: '#f2c94c', dark: '#f2c94c' } } }
    const context = { root, ...withStories(harbour), loadPublisher: () => Promise.resolve({ ...pale, site: 'news' }) }
    const { code, printed } = await run(command, [], context)
    expect(code).toBe(1)
    expect(printed).toMatch(
      /^publisher: 2 problems\n {2}problem {2}site\n[\s\S]*problem {2}colours\.accent\.light\n[\s\S]*\n\nharbour-talks: nothing/,
    )
    expect(printed).toMatch(/\n\nthe publisher and 1 story: 2 problems$/)
  })

  test('tells one story alone, and says which there are', async () => {
    const bad = changed(harbour, 'headline', '')
    expect(await check(['ferry-talks'], bad, other)).toEqual({ code: 0, printed: 'ferry-talks: nothing to report' })
    await expect(check(['tea-talks'], harbour, other)).rejects.toThrow(
      /no story “tea-talks”.*harbour-talks, ferry-talks/,
    )
  })

  test('speaks JSON to scripts', async () => {
    const { code, printed } = await check(['--json'], changed(harbour, 'headline', ''), other)
    expect(code).toBe(1)
    expect(JSON.parse(printed)).toEqual({
      problems: 1,
      warnings: 0,
      stories: ['harbour-talks', 'ferry-talks'],
      found: [
        {
          severity: 'problem',
          story: 'harbour-talks',
          path: 'headline',
          value: '',
          why: 'The text is empty, so a reader would see a gap.',
          mend: 'Write it, or leave the whole entry out.',
        },
      ],
    })
  })

  test('refuses an option that it does not know', async () => {
    await expect(check(['--jsn'], harbour)).rejects.toThrow(/Unknown option '--jsn'[\s\S]*npm run check/)
  })

  test(
    'tells of a brace that is missing where it is missing, even where nothing can be read',
    { timeout: patience },
    async () => {
      const unread = { root, loadStories: () => Promise.reject(new Error('unreadable')) }
      const { code, printed } = await checkBeside(
        readFileSync('tests/fixtures/harbour.ts', 'utf8')
          .replace("slug: 'harbour-talks'", "slug: 'bad-talks'")
          .replace(/(dockers: \{ stance: 'mixed'.*)\},/, '$1'),
        () => run(command, [], unread),
      )
      expect(code).toBe(1)
      expect(printed).toMatch(
        /^bad-talks: 1 problem\n {2}problem {2}points\.ferry\.positions\.dockers\n[\s\S]*src\/stories\/bad-talks\.ts:\d+$/,
      )
      await expect(run(command, [], unread)).rejects.toThrow('unreadable')
    },
  )

  test(
    'tells a mistake in the editor’s words alone, with its line, and not again in the compiler’s',
    { timeout: patience },
    async () => {
      const text = readFileSync('tests/fixtures/harbour.ts', 'utf8')
        .replaceAll('../../src/', '../')
        .replace("slug: 'harbour-talks'", "slug: 'bad-talks'")
        .replace("role: 'mayor', party: 'town'", "role: 'mayor', party: 'twon'")
      const story = changed({ ...harbour, slug: 'bad-talks' }, 'speakers.mayor.party', 'twon')
      const { printed } = await checkBeside(text, () => check([], story))
      const line = text.split('\n').findIndex((one) => one.includes('twon')) + 1
      expect(printed).toBe(
        [
          'bad-talks: 1 problem',
          '  problem  speakers.mayor.party',
          '    there    "twon"',
          '    why      There is no such party in this story.',
          "    mend     Did you mean “town”? Name one of the story's own: “dockers”, “port”, “town”.",
          `    at       src/stories/bad-talks.ts:${line}`,
        ].join('\n'),
      )
    },
  )

  test('warns of a story whose file is called otherwise', { timeout: patience }, async () => {
    const text = "export const bad = { slug: 'good-talks' }\n"
    expect((await checkBeside(text)).printed).toContain('good-talks: 1 warning\n  warning  slug\n')
  })

  test('tells of an apostrophe that ends a text once, and what to type', { timeout: patience }, async () => {
    const { printed } = await checkBeside(
      "export const bad = { text: 'The town's quay', refs: ['gazette:1'], parties: ['town'] }\n",
    )
    expect(printed).toContain('bad-talks: 1 problem\n  problem  src/stories/bad-talks.ts:1:38\n')
    expect(printed).toContain('Inside a text an apostrophe is ’')
  })

  test('tells the innermost reason of the compiler alone', { timeout: patience }, async () => {
    const { printed } = await checkBeside('export const bad: { a: { b: string } } = { a: {} as { b: number } }\n')
    expect(printed).toContain("    why      Type 'number' is not assignable to type 'string'.\n")
  })

  test('tells of a misspelt field, which no other check sees', { timeout: patience }, async () => {
    const { code, printed } = await checkBeside(
      "import type { Hue } from '../article/schema/Party.ts'\n\nexport const hue: Hue = { light: '#123456', drak: '#fedcba' }\n",
    )
    expect(code).toBe(1)
    expect(printed).toContain('src/stories/bad-talks.ts:3:45\n    there    "drak"')
  })
})

describe('whatever command loads the stories', () => {
  const broken = "export const tea = { slug: 'bad-talks', kicker: 'Tea' lang: 'en-GB' }\n"

  test(
    'tells of a file that cannot be read what the check tells of it',
    async () => {
      const checked = await checkBeside(broken, () =>
        run(command, [], { root, loadStories: () => Promise.reject(new SyntaxError('Expected "}"')) }),
      )
      expect(checked.printed).toMatch(
        /^bad-talks: 1 problem\n[\s\S]*a comma, a colon or a bracket[\s\S]*bad-talks\.ts:1/,
      )
      await checkBeside(broken, () => {
        expect(unreadable(root, [])).toBe(checked.printed)
        return Promise.resolve(checked)
      })
    },
    patience,
  )

  test('leaves a fault of ours to the trace of the program', () => {
    expect(unreadable(root, [])).toBeUndefined()
  }, 60_000)
})
