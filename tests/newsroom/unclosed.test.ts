import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { unclosedIn } from '../../src/newsroom/unclosed.ts'

const whole = readFileSync('tests/fixtures/strait.ts', 'utf8')
const lines = whole.split('\n')
const lineOf = (text: string) => lines.findIndex((line) => line.includes(text))

/** The story with one closing bracket of its file left out. */
const without = (line: number, bracket: RegExp) =>
  unclosedIn(lines.map((text, at) => (at === line ? text.replace(bracket, '') : text)).join('\n'))

/** The first line behind another that is just this. */
const after = (line: number, text: string) => lines.findIndex((one, at) => at > line && one === text)

describe('a bracket that is not closed', () => {
  test('is none in a story whose brackets are', () => {
    expect(unclosedIn(whole)).toBeUndefined()
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
    expect(unclosedIn(whole.trimEnd().replace(/\}\)$/, ''))).toMatchObject({ path: '', bracket: '{' })
  })

  test('is not looked for in a text, nor where one is closed that was not opened', () => {
    expect(unclosedIn("const a = { b: '{ [ (' }\n")).toBeUndefined()
    expect(unclosedIn('const a = {\n  b: 1,\n}\n}\n')).toBeUndefined()
  })
})
