/**
 * The bracket that somebody forgot to close. A compiler notices at the end of the file, and tells that place; whoever sets lines as
 * `npm run format` does shows by their indentation what belongs to what, so the bracket can be found.
 */
import ts from 'typescript'

export interface Unclosed {
  /** The entry that it opens, such as `points.draft.positions.russia`; empty for the story itself. */
  readonly path: string
  readonly bracket: '{' | '[' | '('
  /** Its line, and the one on which something stands that it cannot hold, each from 1. */
  readonly line: number
  readonly before: number
}

type Open = Omit<Unclosed, 'path' | 'before'> & {
  readonly indent: number
  readonly key: string | undefined
  /** Of a list, how many entries are over. */
  entries: number
}

const closers = { '}': '{', ']': '[', ')': '(' } as const

/** @returns undefined where all brackets seem to be closed, or one too many is */
export function unclosedIn(text: string): Unclosed | undefined {
  const open: Open[] = []
  const told = (before: number): Unclosed | undefined => {
    const last = open.at(-1)
    const path = open.flatMap(({ key }) => key ?? []).join('.')
    return last && { path, bracket: last.bracket, line: last.line, before }
  }
  let [name, key] = ['', undefined as string | undefined]
  for (const { token, line, indent, isFirst } of tokensOf(text)) {
    const last = open.at(-1)
    const closes = token in closers ? closers[token as keyof typeof closers] : undefined
    if (last && isFirst && line > last.line && (indent < last.indent || (indent === last.indent && !closes))) {
      return told(line)
    }
    if (token === '{' || token === '[' || token === '(') {
      const place = last?.bracket === '[' ? String(last.entries) : undefined
      open.push({ bracket: token, line, indent, key: key ?? place, entries: 0 })
      key = undefined
    } else if (closes) {
      if (last?.bracket !== closes) return told(line)
      open.pop()
    } else if (token === ',' && last) last.entries++
    // A type behind a name is none of the story's fields.
    if (token === ':' && last) key = name
    else if (token === ',' || token === '=') key = undefined
    name = token.replace(/^(['"])(.*)\1$/, '$2')
  }
  return told(text.split('\n').length)
}

function* tokensOf(text: string) {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text)
  const lines = text.split('\n')
  let [line, end] = [0, 0]
  let before = -1
  while (scanner.scan() !== ts.SyntaxKind.EndOfFileToken) {
    const start = scanner.getTokenStart()
    while (line < lines.length - 1 && start > end + (lines[line]?.length ?? 0)) end += (lines[line++]?.length ?? 0) + 1
    const indent = /^\s*/.exec(lines[line] ?? '')?.[0].length ?? 0
    yield { token: scanner.getTokenText(), line: line + 1, indent, isFirst: line !== before }
    before = line
  }
}
