/** An editor trusts a tool with a file if it changes nothing that they did not change. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { format } from 'prettier'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/schema/Article.ts'
import { readStory } from '../../../src/desk/document/readStory.ts'
import { Unreadable } from '../../../src/desk/document/Unreadable.ts'
import { newStoryFile, writeStory } from '../../../src/desk/document/writeStory.ts'
import { valueOf } from '../../../src/desk/document/Written.ts'
import { generatedStory, largestSize } from '../../fixtures/generatedStory.ts'

type Json = Record<string, unknown>

const inPrettiersStyle = (text: string) =>
  format(text, { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 })

const read = (text: string) => valueOf(readStory(text).story) as unknown as Article

/** Made-up stories and the one that every new story starts from. Those that are published may be written in any style. */
const files = [...readdirSync('tests/fixtures').map((name) => join('tests/fixtures', name)), 'src/newsroom/starter.ts']
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => text.includes('defineArticle('))

/** Those that are written out, as the desk writes them. */
const readable = files.filter(({ text }) => {
  try {
    return readStory(text)
  } catch {
    return false
  }
})

const strait = readFileSync('tests/fixtures/strait.ts', 'utf8')

/** The lines that only one of two texts has, as `diff` tells them. */
function changedLines(before: string, after: string) {
  const [one, other] = [before.split('\n'), after.split('\n')]
  let start = 0
  while (start < one.length && start < other.length && one[start] === other[start]) start++
  let end = 0
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return { before: one.slice(start, one.length - end), after: other.slice(start, other.length - end) }
}

/** The story with one thing changed by hand. */
function changed(text: string, change: (story: Json) => void): string {
  const article = structuredClone(read(text)) as unknown as Json
  change(article)
  return writeStory(text, article as unknown as Article)
}

describe('a file that is opened and saved', () => {
  test.each(readable)('is the same to the byte: $file', ({ text }) => {
    expect(writeStory(text, read(text))).toBe(text)
  })

  test('is one of several that are written out', () => {
    expect(readable.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['src/newsroom/starter.ts', 'tests/fixtures/harbour.ts', 'tests/fixtures/strait.ts']),
    )
  })

  test('may have its values in brackets, in back-quotes, joined by +, or with a type', () => {
    const text =
      "const a = defineArticle({ slug: `a`, kicker: ('b' + 'c'), n: -1, list: ['x'] as const } satisfies X)\n"
    expect(read(text)).toEqual({ slug: 'a', kicker: 'bc', n: -1, list: ['x'] })
    expect(writeStory(text, read(text))).toBe(text)
  })
})

describe('a change', () => {
  test('of a text is its line', () => {
    const after = changed(strait, (story) => {
      story.headline = 'Six hours, and no treaty'
    })
    expect(changedLines(strait, after)).toEqual({
      before: ["  headline: 'Six hours at the lighthouse, and no treaty',"],
      after: ["  headline: 'Six hours, and no treaty',"],
    })
  })

  test('of a position on one line is that line, or the lines that it now needs', () => {
    const after = changed(strait, ({ points }) => {
      const { armed } = points as Record<string, { positions: Record<string, Json> }>
      armed!.positions.norland!.text =
        'Opposes them, now as before, and says so at each of the meetings with the envoys.'
    })
    expect(changedLines(strait, after)).toEqual({
      before: [
        "        norland: { stance: 'against', text: 'Opposes them.', basis: 'reported', refs: ['courier:6'] },",
      ],
      after: [
        '        norland: {',
        "          stance: 'against',",
        "          text: 'Opposes them, now as before, and says so at each of the meetings with the envoys.',",
        "          basis: 'reported',",
        "          refs: ['courier:6'],",
        '        },',
      ],
    })
  })

  test('of the order of a list moves lines and takes their comments along', () => {
    const text = 'defineArticle({\n  list: [\n    // one\n    { a: 1, b: 1 },\n    { a: 2, b: 2 }, // two\n  ],\n})\n'
    const after = changed(text, ({ list }) => (list as unknown[]).reverse())
    expect(after).toBe(
      'defineArticle({\n  list: [\n    { a: 2, b: 2 }, // two\n    // one\n    { a: 1, b: 1 },\n  ],\n})\n',
    )
  })

  test('of an entry that is taken out takes the comment above it', () => {
    const text = 'defineArticle({\n  a: 1,\n  // of b\n  b: 2,\n\n  // of c\n  c: 3\n})\n'
    expect(changed(text, (story) => delete story.b)).toBe('defineArticle({\n  a: 1,\n\n  // of c\n  c: 3\n})\n')
    expect(changed(text, (story) => Object.assign(story, { d: 4 }))).toContain('  c: 3,\n  d: 4,\n})')
  })

  /** A story with something in it changed, taken out, added, or put elsewhere. */
  function shaken(article: Article, seeds: readonly number[]): Article {
    const copy = structuredClone(article) as unknown as Json
    for (const seed of seeds) {
      const places: [Json | unknown[], string | number][] = []
      const walk = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return
        for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
          places.push([value as Json, key])
          walk((value as Json)[key])
        }
      }
      walk(copy)
      const [holder, key] = places[seed % places.length]!
      if (Array.isArray(holder)) {
        if (seed % 3 === 0) holder.splice(key as number, 1)
        else if (seed % 3 === 1) holder.push(structuredClone(holder[key as number]))
        else holder.unshift(holder.pop())
      } else if (typeof holder[key] !== 'string' || seed % 4 === 0) {
        const value = holder[key]
        Reflect.deleteProperty(holder, key)
        if (seed % 3 === 0) holder[key] = value
        else if (seed % 3 === 1) holder[`new-${seed}`] = structuredClone(value)
      } else {
        holder[key] = ['short', "it's", 'a “long” text '.repeat(12), 'with "both" \' and \\ and \u00AD', ''][seed % 5]
      }
    }
    return copy as unknown as Article
  }

  test.each(readable)(
    'of anything can be read again, and Prettier has nothing to add: $file',
    { timeout: 60_000 },
    async ({ text }) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), async (seeds) => {
          const article = shaken(read(text), seeds)
          const after = writeStory(text, article)
          expect(JSON.stringify(read(after))).toBe(JSON.stringify(article))
          expect(after).toBe(await inPrettiersStyle(after))
          expect(writeStory(after, read(text))).toBeDefined()
        }),
        { numRuns: 20 },
      )
    },
  )
})

test('a new story is written as Prettier would', async () => {
  const article = generatedStory({ parties: 3, points: 4, quotes: 5, paragraphs: 9 })
  const text = newStoryFile('teaTalks', article)
  expect(text).toBe(await inPrettiersStyle(text))
  expect(read(text)).toEqual(JSON.parse(JSON.stringify(article)))
})

test('the largest story is read and written as it was', () => {
  const text = newStoryFile('large', generatedStory(largestSize))
  expect(writeStory(text, read(text))).toBe(text)
})

describe('what a person wrote by hand and the desk does not understand', () => {
  test.each([
    ['a spread', 'defineArticle({\n  slug: "a",\n  ...rest,\n})', 3, '...'],
    ['a call', 'defineArticle({\n  slug: name(),\n})', 2, 'called'],
    ['a name', 'defineArticle({\n  slug: name,\n})', 2, '“name”'],
    ['a text with something put in', 'defineArticle({\n  slug: `a${1}`,\n})', 2, '${…}'],
    ['a missing comma', 'defineArticle({\n  slug: "a"\n  lang: "b",\n})', 3, 'missing'],
    ['a field twice', 'defineArticle({\n  slug: "a",\n  slug: "b",\n})', 3, 'twice'],
    ['two stories', 'defineArticle({})\ndefineArticle({})', 2, 'two stories'],
    ['no story', 'export const a = {}', 1, 'no story'],
  ])('is refused with its line: %s', (_, text, line, words) => {
    expect(() => readStory(text)).toThrow(Unreadable)
    try {
      readStory(text)
    } catch (error) {
      expect(error).toMatchObject({ line, message: expect.stringContaining(words) as string })
    }
  })
})
