/** `npm run check` where the files themselves have a slip: what the compiler sees is told once, and in plain words where there are some. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Article } from '../../src/article/schema/Article.ts'
import { command } from '../../src/cli/checkCommand.ts'
import { publisher } from '../../src/publisher/publisher.ts'
import { changed } from '../fixtures/changed.ts'
import { harbour } from '../fixtures/harbour.ts'
import { run } from './commandContext.ts'

let root: string
const written = readFileSync('tests/fixtures/harbour.ts', 'utf8').replaceAll('../../src/', '../')
const file = (...path: readonly string[]) => join(root, 'src/stories', ...path)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'editor-'))
  for (const part of ['src', 'tsconfig.json', 'package.json']) cpSync(part, join(root, part), { recursive: true })
  rmSync(join(root, 'src/stories'), { recursive: true })
  mkdirSync(join(root, 'src/stories'))
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(file('harbour-talks.ts'), { force: true })
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

/** The compiler is slow on a busy machine. */
const patience = { timeout: 60_000 }

const check = (given: readonly string[], loaded: Article | undefined) =>
  run(command, given, {
    root,
    loadStories: () => (loaded ? Promise.resolve([loaded]) : Promise.reject(new Error('unreadable'))),
    loadPublisher: () => Promise.resolve(publisher),
  })

test('a point that stands twice is told with both lines, beside what else is wrong in it', patience, async () => {
  const text = written.replace('    contract: {', '    ferry: {')
  writeFileSync(file('harbour-talks.ts'), text)
  const { contract, ...points } = harbour.points
  const story = changed({ ...harbour, points: { ...points, ferry: contract! } }, 'points.ferry.label', '')
  const { code, printed } = await check([], story)
  const lines = text.split('\n').flatMap((line, at) => (line.startsWith('    ferry: {') ? [at + 1] : []))
  expect(code).toBe(1)
  expect(printed).toContain(`“ferry” stands twice, on lines ${lines[0]} and ${lines[1]}, and only the last`)
  expect(printed).toContain('problem  points.ferry.label')
  expect(printed).not.toContain('multiple properties')
})

test('a speaker that stands twice is told alone, without what follows from it', patience, async () => {
  for (const [from, to] of [
    ['director', 'ines'],
    ['mayor', 'director'],
  ] as const) {
    writeFileSync(file('harbour-talks.ts'), written.replace(`    ${from}: {`, `    ${to}: {`))
    const { [from]: last, ...speakers } = harbour.speakers
    const { printed } = await check([], { ...harbour, speakers: { ...speakers, [to]: last! } })
    expect(printed).toMatch(new RegExp(`^harbour-talks: 1 problem\\n {2}problem {2}speakers\\.${to}\\n`))
    expect(printed).toContain(`“${to}” stands twice`)
  }
})

test('and before all else that is wrong', patience, async () => {
  writeFileSync(file('harbour-talks.ts'), written.replace('    mayor: {', '    director: {'))
  const { mayor, ...speakers } = harbour.speakers
  const story = changed({ ...harbour, speakers: { ...speakers, director: mayor! } }, 'keyPoints.0.refs', ['gazette:9'])
  const { printed } = await check([], story)
  expect(printed).toMatch(
    /^harbour-talks: 2 problems\n {2}problem {2}speakers\.director\n[\s\S]*problem {2}keyPoints\.0\.refs\.0\n/,
  )
})

test('a headline that is missing is told once, in the editor’s words', patience, async () => {
  writeFileSync(file('harbour-talks.ts'), written.replace(/^ {2}headline: .*\n/m, ''))
  const { printed } = await check([], changed(harbour, 'headline', undefined))
  expect(printed).toMatch(/^harbour-talks: 1 problem\n {2}problem {2}headline\n.*A story needs “headline”/)
})

test('a publisher without a name is told once, in the editor’s words', patience, async () => {
  const path = join(root, 'src/publisher/publisher.ts')
  const whole = readFileSync(path, 'utf8')
  vi.stubEnv('PUBLISHER', 'src/publisher/publisher.ts')
  writeFileSync(path, whole.replace(/^ {2}name: .*\n/m, ''))
  const nameless: Partial<typeof publisher> = { ...publisher }
  Reflect.deleteProperty(nameless, 'name')
  const { printed } = await run(command, [], {
    root,
    loadStories: () => Promise.resolve([harbour]),
    loadPublisher: () => Promise.resolve(nameless as typeof publisher),
  })
  writeFileSync(path, whole)
  expect(printed).toMatch(/^publisher: 1 problem\n {2}problem {2}name\n.*A publisher needs “name”/)
})

test('a misspelt reference is told once', patience, async () => {
  writeFileSync(
    file('harbour-talks.ts'),
    written.replace("refs: ['gazette:3'] },\n      voicesNote", "refs: ['gazete:3'] },\n      voicesNote"),
  )
  const { printed } = await check([], changed(harbour, 'parties.port.wants.refs', ['gazete:3']))
  expect(printed).toMatch(/^harbour-talks: 1 problem\n[\s\S]*Did you mean gazette:3\?/)
})

test('where the publisher has a slip, every story is told of it, and which stories there are', patience, async () => {
  writeFileSync(file('harbour-talks.ts'), written)
  const path = join(root, 'lantern.ts')
  vi.stubEnv('PUBLISHER', path)
  writeFileSync(path, "export const publisher = {\n  name: 'The Lantern,\n  lang: 'en',\n}\n")
  const printed: string[] = []
  const unread = {
    root,
    loadStories: () => Promise.reject(new Error('unreadable')),
    print: (text: string) => printed.push(text),
  }
  await expect(run(command, ['quaak'], unread)).rejects.toThrow(/There is no story “quaak”\. There are harbour-talks\./)
  expect(printed.join()).toMatch(/^publisher: 1 problem\n[\s\S]*has no quotation mark at its end/)
  const asked = await check(['harbour-talks'], undefined)
  expect(asked.code).toBe(1)
  expect(asked.printed).toMatch(/^publisher: 1 problem\n[\s\S]*has no quotation mark at its end/)
  rmSync(path)
})

test('the publisher can be asked for alone, also with nothing to mend', patience, async () => {
  writeFileSync(file('harbour-talks.ts'), written)
  expect(await check(['publisher'], harbour)).toEqual({ code: 0, printed: 'publisher: nothing to report' })
  await expect(check(['quaak'], harbour)).rejects.toThrow(/There are harbour-talks\.\n/)
})
