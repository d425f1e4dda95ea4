import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { command } from '../../src/cli/checkQuotesCommand.ts'
import { command as paragraphs } from '../../src/cli/paragraphsCommand.ts'
import { changed } from '../fixtures/changed.ts'
import { harbour } from '../fixtures/harbour.ts'
import { run, withStories } from './commandContext.ts'

// Made up for these tests, as the stories are.
const gazette = `Nothing came of the meeting.
“Ten hours in the dark is enough.” They want six.
The director called it “too early”.
`
const notice = 'The ferry runs.\n'

/** The same story from one source, which is not the one that `STORY_SOURCE` is for. */
const { dockers, port } = harbour.parties
const single: Article = {
  ...harbour,
  slug: 'single-talks',
  parties: { dockers: dockers!, port: port! },
  points: { nights: harbour.points.nights! },
  sources: { gazette: harbour.sources.gazette! },
}

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'editor-'))
  mkdirSync(join(root, 'sources'))
  keep('gazette.txt', gazette)
  keep('notice.txt', notice)
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const keep = (file: string, text: string) => {
  writeFileSync(join(root, file), text)
}
const check = (given: readonly string[], environment = {}) =>
  run(command, given, { root, environment, ...withStories(harbour, single) })

describe('npm run check:quotes', () => {
  test('compares a story with its one source', async () => {
    expect(await check(['single-talks', '--source', 'gazette.txt'])).toEqual({
      code: 0,
      printed: 'single-talks: nothing to report',
    })
  })

  test('compares it with each of several', async () => {
    const both = ['harbour-talks', '--source', 'gazette=gazette.txt', '--source', 'notice=notice.txt']
    expect(await check(both)).toEqual({ code: 0, printed: 'harbour-talks: nothing to report' })
  })

  test('fails for a wrong quote, and shows the nearest passage', async () => {
    keep('gazette.txt', gazette.replace('enough', 'too much'))
    const { code, printed } = await check(['single-talks', '--source', 'gazette.txt'])
    expect(code).toBe(1)
    expect(printed).toContain('problem  quotes.enough.words\n    there    "Ten hours in the dark is enough."')
    expect(printed).toContain('nearest  gazette:2: “Ten hours in the dark is too')
  })

  test('tells of a field that is of another kind, and compares the other stories', async () => {
    const broken = changed(harbour, 'points.ferry.label', 7)
    const { code, printed } = await run(command, [], { root, ...withStories(broken, single) })
    expect(code).toBe(1)
    expect(printed).toMatch(/^harbour-talks: 1 problem\n {2}problem {2}points\.ferry\.label\n[\s\S]*single-talks: /)
  })

  test('fails for a source whose text it does not have, while it has another’s', async () => {
    const { code, printed } = await check(['harbour-talks', '--source', 'gazette=gazette.txt'])
    expect(code).toBe(1)
    expect(printed).toContain('problem  sources.notice')
  })

  test('names file and line of what it finds', async () => {
    mkdirSync(join(root, 'src/stories'), { recursive: true })
    keep(
      'src/stories/harbour-talks.ts',
      "export const harbour = {\n  slug: 'harbour-talks',\n  sources: {\n    notice: {},\n  },\n}\n",
    )
    const { printed } = await check(['harbour-talks', '--source', 'gazette=gazette.txt'])
    expect(printed).toContain('at       src/stories/harbour-talks.ts:4')
    expect(printed).not.toMatch(/ $/m)
  })

  test('fails for a text that is misnamed, and names what lies there', async () => {
    keep('sources/harbour-talks.gazette.txt', gazette)
    keep('sources/single-talk.txt', gazette)
    const { code, printed } = await check([])
    expect(code).toBe(1)
    expect(printed).toContain(
      [
        '  problem  sources.gazette',
        '    there    "gazette"',
        '    why      There is no sources/single-talks.txt, so nothing was compared with it. In sources/ lies what belongs to no source: single-talk.txt.',
        '    mend     Is it sources/single-talk.txt? Then call that sources/single-talks.txt, or give it as --source gazette=file.txt.',
      ].join('\n'),
    )
    await expect(check(['single-talks'])).rejects.toThrow(/no text to compare single-talks with\. .*single-talk\.txt/)
  })

  test('picks up the texts that an editor keeps, of all stories that have some', async () => {
    keep('sources/single-talks.txt', gazette)
    const { code, printed } = await check([])
    expect(code).toBe(0)
    expect(printed).toMatch(
      /^harbour-talks: 2 warnings\n {2}warning {2}sources\.gazette\n[\s\S]*single-talks: nothing to report/,
    )
    keep('sources/harbour-talks.gazette.txt', gazette)
    keep('sources/harbour-talks.notice.txt', 'The ferry runs no more.\n[2] Twice.\n')
    expect((await check([])).printed).toBe(
      'harbour-talks: nothing to report\n\nsingle-talks: nothing to report\n\n2 stories: nothing to report',
    )
  })

  test('takes the first story’s text from STORY_SOURCE, for a machine that keeps it elsewhere', async () => {
    const { printed } = await check([], { STORY_SOURCE: join(root, 'gazette.txt') })
    expect(printed).toMatch(/^harbour-talks: 1 problem\n {2}problem {2}sources\.notice/)
  })

  test('speaks JSON to scripts', async () => {
    const { printed } = await check(['single-talks', '--source', 'gazette.txt', '--json'])
    expect(JSON.parse(printed)).toEqual({ problems: 0, warnings: 0, stories: ['single-talks'], found: [] })
  })

  test.each([
    [[], /no text to compare any story with/],
    [['single-talks'], /no text to compare single-talks with/],
    [['tea-talks'], /no story “tea-talks”.*harbour-talks, single-talks/],
    [['--source', 'gazette.txt'], /Say which story/],
    [['single-talks', '--source', 'nowhere.txt'], /no file .*nowhere\.txt/],
    [['single-talks', '--source', 'sources'], /no file .*sources/],
    [['harbour-talks', '--source', 'gazette.txt'], /--source gazette=gazette\.txt/],
    [['harbour-talks', '--source', 'brief=gazette.txt'], /--source gazette=gazette\.txt/],
    [['single-talks', '--text', 'gazette.txt'], /Unknown option '--text'/],
  ])('says what is missing of %j', async (given, message) => {
    await expect(check(given)).rejects.toThrow(message)
  })

  test('does not take an unreadable STORY_SOURCE for none', async () => {
    await expect(check([], { STORY_SOURCE: 'nowhere.txt' })).rejects.toThrow(/no file .*nowhere\.txt/)
  })
})

describe('npm run paragraphs', () => {
  test('shows how a text is numbered, and the lines for the story', async () => {
    keep('tea.txt', 'Tea is late\nIt is said to be on its way.\nPhoto: the kettle\nNobody knows more.\n')
    expect((await run(paragraphs, ['tea.txt'], { root })).printed).toBe(
      [
        'H  headline    Tea is late',
        'S  standfirst  It is said to be on its way.',
        'C  caption     Photo: the kettle',
        '1  body        Nobody knows more.',
        '',
        'For “paragraphs” in the story:',
        '',
        "{ id: 'H', part: 'headline', gist: '[What it says]' },",
        "{ id: 'S', part: 'standfirst', gist: '[What it says]' },",
        "{ id: 'C', part: 'caption', gist: '[What it says]' },",
        "{ id: '1', gist: '[What it says]' },",
      ].join('\n'),
    )
  })

  test('shows the lines that it leaves out too, so that nobody misses one', async () => {
    keep('tea.txt', 'Tea is late.\nIt is on its way.\nAdvertisement\nNobody knows more.\n')
    expect((await run(paragraphs, ['tea.txt'], { root })).printed).toContain(
      '2  body        It is on its way.\n–  left out    Advertisement\n3  body        Nobody knows more.\n',
    )
  })

  test('says what is missing', async () => {
    await expect(run(paragraphs, [], { root })).rejects.toThrow('npm run paragraphs -- file.txt')
    await expect(run(paragraphs, ['nowhere.txt'], { root })).rejects.toThrow(/no file .*nowhere\.txt/)
  })
})
