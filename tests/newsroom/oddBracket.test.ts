import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { oddBracketIn } from '../../src/newsroom/oddBracket.ts'

const whole = readFileSync('tests/fixtures/strait.ts', 'utf8')
const lines = whole.split('\n')
const lineOf = (text: string) => lines.findIndex((line) => line.includes(text))

/** The story with one bracket of its file left out. */
const without = (line: number, bracket: RegExp) =>
  oddBracketIn(lines.map((text, at) => (at === line ? text.replace(bracket, '') : text)).join('\n'))

/** The first line behind another that is just this. */
const after = (line: number, text: string) => lines.findIndex((one, at) => at > line && one === text)

describe('a bracket that is not closed', () => {
  test('is none in a story whose brackets are', () => {
    expect(oddBracketIn(whole)).toBeUndefined()
  })

  test('is told with the entry that it opens, and the line before which its end is missing', () => {
    const point = lineOf('    treaty: {')
    const party = lines.findIndex((text, at) => at > point && text.includes('norland: {'))
    const end = after(party, '        },')
    expect(without(end, /\},/)).toEqual({
      path: 'points.treaty.positions.norland',
      bracket: '{',
      line: party + 1,
      before: end + 2,
    })
  })

  test('may be that of an entry on one line', () => {
    const line = lineOf("admiral: { name: 'Orm Vedel'")
    expect(without(line, / \},/)).toMatchObject({ path: 'speakers.admiral', line: line + 1, before: line + 2 })
  })

  test('may be that of a list, or of an entry in one', () => {
    const list = lineOf('  timeline: [')
    expect(without(after(list, '  ],'), /\],/)).toMatchObject({ path: 'timeline', bracket: '[', line: list + 1 })
    const second = after(after(list, '    {'), '    {')
    expect(without(after(second, '    },'), /\},/)).toMatchObject({ path: 'timeline.1', line: second + 1 })
  })

  test('may be the last one', () => {
    expect(oddBracketIn(whole.trimEnd().replace(/\}\)$/, ''))).toMatchObject({ path: '', bracket: '{' })
  })

  test('is not looked for in a text, nor in what is put into one', () => {
    expect(oddBracketIn("const a = { b: '{ [ (' }\n")).toBeUndefined()
    expect(oddBracketIn('const a = { b: `{ ${[1].map((c) => `(${c}`)} ]`, d: 1 e: 2 }\n')).toBeUndefined()
  })
})

describe('a bracket that is closed and was not opened', () => {
  test.each([
    ['the brace of a point', '    treaty: {', / \{/, '{', 'treaty'],
    ['the brace of all points', '  points: {', / \{/, '{', 'points'],
    ['the brace of a party on one line', "admiral: { name: 'Orm Vedel'", / \{/, '{', 'admiral'],
  ])('is missing behind its name: %s', (_, text, bracket, missing, behind) => {
    const line = lineOf(text)
    expect(without(line, bracket)).toEqual({ missing, behind, line: line + 1 })
  })

  test('is a list’s where its end is alone', () => {
    const list = lineOf('  timeline: [')
    expect(without(list, / \[/)).toEqual({ closer: ']', line: after(list, '  ],') + 1 })
    expect(oddBracketIn("const a = {\n  b: [\n    { refs: 'c:1'] },\n  ],\n}\n")).toEqual({ closer: ']', line: 3 })
    expect(oddBracketIn('const a = {\n  b: [\n    { c: 1 },\n      d: 2,\n    },\n  ],\n}\n')).toEqual({
      closer: '}',
      line: 5,
    })
  })

  test('may be one too many', () => {
    const point = lineOf('    treaty: {')
    const end = after(point, '    },')
    const text = [...lines.slice(0, end + 1), '    },', ...lines.slice(end + 1)].join('\n')
    expect(oddBracketIn(text)).toEqual({ closer: '}', line: end + 2 })
    expect(oddBracketIn('const a = {\n  b: 1,\n}\n}\n')).toEqual({ closer: '}', line: 4 })
  })

  test('is not taken for a name with nothing behind it', () => {
    expect(oddBracketIn("const a = {\n  label:\n  short: 'x',\n}\n")).toBeUndefined()
  })
})
