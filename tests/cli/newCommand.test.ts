import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as prettier from 'prettier'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { checkArticle } from '../../src/article/checks/checkArticle.ts'
import { codeName } from '../../src/article/schema/slug.ts'
import { command } from '../../src/cli/newCommand.ts'
import { withStory } from '../../src/newsroom/newStory.ts'
import { starter } from '../../src/newsroom/starter.ts'
import { run } from './commandContext.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editor-'))
  cpSync('src/newsroom/starter.ts', join(root, 'src/newsroom/starter.ts'), { recursive: true })
  // A list of its own, because what editors have written is no business of a test.
  mkdirSync(join(root, 'src/stories'))
  writeFileSync(join(root, 'src/stories/harbour-talks.ts'), 'export const harbourTalks = 1\n')
  writeFileSync(
    join(root, 'src/stories/stories.ts'),
    "/** Every story. */\nimport { harbourTalks } from './harbour-talks.ts'\n\nexport const stories: readonly number[] = [harbourTalks]\n",
  )
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const read = (file: string) => readFileSync(join(root, file), 'utf8')

describe('npm run new', () => {
  test('writes the starter under its own name and address, and puts it at the end of the list', async () => {
    const { code, printed } = await run(command, ['tea-talks'], { root })
    expect(code).toBe(0)
    expect(printed).toContain('/tea-talks/')
    const story = read('src/stories/tea-talks.ts')
    expect(story).toContain("export const teaTalks = defineArticle({\n  // The page's address, /tea-talks/.")
    expect(story).toContain("slug: 'tea-talks'")
    expect(story.replace(/tea-talks|teaTalks/g, 'starter')).toBe(readFileSync('src/newsroom/starter.ts', 'utf8'))
    expect(read('src/stories/stories.ts')).toBe(
      "/** Every story. */\nimport { harbourTalks } from './harbour-talks.ts'\nimport { teaTalks } from './tea-talks.ts'\n\nexport const stories: readonly number[] = [harbourTalks, teaTalks]\n",
    )
  })

  test('leaves the list as the formatter wants it, however long it gets', { timeout: 60_000 }, async () => {
    const style = await prettier.resolveConfig(join(process.cwd(), 'src/stories/stories.ts'))
    for (const letter of 'abcdefgh') {
      await run(command, [`the-long-${letter}-talks`], { root })
      const list = read('src/stories/stories.ts')
      expect(await prettier.format(list, { ...style, parser: 'typescript' })).toBe(list)
    }
    expect(read('src/stories/stories.ts')).toContain('\n  theLongHTalks,\n]\n')
  })

  test.each([
    [[], /Say one slug/],
    [['tea', 'talks'], /Say one slug/],
    [['Tea talks'], /“Tea talks” cannot be a slug.*: tea-talks$/],
    [['2-teas'], /cannot be a slug.*: teas$/],
    [['tea--talks'], /cannot be a slug.*: tea-talks$/],
    [['../tea'], /cannot be a slug/],
    [['茶'], /cannot be a slug.*: harbour-talks$/],
    [['harbour-talks'], /There is a story src\/stories\/harbour-talks\.ts already/],
    [['stories'], /needs for itself/],
    [['assets'], /needs for itself/],
  ])('says what is wrong with %j, and writes nothing', async (given, message) => {
    const before = read('src/stories/stories.ts')
    await expect(run(command, given, { root })).rejects.toThrow(message)
    expect(read('src/stories/stories.ts')).toBe(before)
  })

  test('writes nothing where it does not understand the list', async () => {
    writeFileSync(join(root, 'src/stories/stories.ts'), 'export * from "./all.ts"\n')
    await expect(run(command, ['tea-talks'], { root })).rejects.toThrow(/Add the story by hand/)
    expect(() => read('src/stories/tea-talks.ts')).toThrow()
  })

  test('names a story so that its name is never a word of the language, and never one that is taken', () => {
    expect(codeName('tea-talks')).toBe('teaTalks')
    expect(codeName('new')).toBe('newStory')
    const list = "import { aB1 } from './a-b-1.ts'\n\nexport const stories = [aB1]\n"
    expect(() => withStory(list, 'a-b1', codeName('a-b1'), 'stories.ts')).toThrow(/called aB1 already/)
  })
})

describe('a list of stories', () => {
  const before = "import type { Article } from '../article/schema/Article.ts'\n"
  const start = 'export const stories: readonly Article[] = '
  test.each([
    ['[]', '[teaTalks]'],
    ['[ ]', '[teaTalks]'],
    ['[\n]', '[teaTalks]'],
    ['[one]', '[one, teaTalks]'],
    ['[one, ]', '[one, teaTalks]'],
    ['[one, two,]', '[one, two, teaTalks]'],
    ['[\n  one,\n  two,\n]', '[\n  one,\n  two,\n  teaTalks,\n]'],
    ['[\n  one,\n  two\n]', '[\n  one,\n  two,\n  teaTalks,\n]'],
    ['[\n  one, // the first\n]', '[\n  one, // the first\n  teaTalks,\n]'],
    ['[\n  // the first\n  one,\n]', '[\n  // the first\n  one,\n  teaTalks,\n]'],
    ['[\n  // none yet\n]', '[\n  // none yet\n  teaTalks,\n]'],
  ])('%j becomes %j', (old, grown) => {
    expect(withStory(`${before}\n${start}${old}\n`, 'tea-talks', 'teaTalks', 'stories.ts')).toBe(
      `${before}import { teaTalks } from './tea-talks.ts'\n\n${start}${grown}\n`,
    )
  })

  test('that imports nothing yet gets its first line', () => {
    expect(withStory('export const stories = []\n', 'tea-talks', 'teaTalks', 'stories.ts')).toBe(
      "import { teaTalks } from './tea-talks.ts'\n\nexport const stories = [teaTalks]\n",
    )
  })
})

describe('the starter', () => {
  test('passes its checks: all that is told is that it is still to be written', () => {
    expect(checkArticle(starter).map(({ severity, path }) => [severity, path])).toEqual([['warning', 'kicker']])
  })
})
