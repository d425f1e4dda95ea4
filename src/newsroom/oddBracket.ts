/**
 * The bracket that somebody forgot to close or to open, or closed once too often. A compiler notices far from it, often at the end of the
 * file; whoever sets lines as `npm run format` does shows by their indentation what belongs to what, so the bracket can be found.
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

/** A brace that is missing behind a name. */
export interface Unopened {
  readonly missing: '{'
  readonly behind: string
  readonly line: number
}

/** A bracket that closes none. */
export interface Stray {
  readonly closer: '}' | ']' | ')'
  readonly line: number
}

type Open = Omit<Unclosed, 'path' | 'before'> & {
  readonly indent: number
  readonly key: string | undefined
  /** Of a list, how many entries are over. */
  entries: number
}

/** @returns undefined where the brackets seem to be in order */
export function oddBracketIn(text: string): Unclosed | Unopened | Stray | undefined {
  const open: Open[] = []
  const unclosed = (before: number): Unclosed | undefined => {
    const last = open.at(-1)
    const path = open.flatMap(({ key }) => key ?? []).join('.')
    return last && { path, bracket: last.bracket, line: last.line, before }
  }
  /** The first one that stands deeper than what it seems to close. */
  let deeper: Stray | undefined
  let [name, key, value]: (Token | undefined)[] = []
  let isBehindColon = false
  for (const token of tokensOf(text)) {
    const { text: sign, line, indent, isFirst } = token
    const last = open.at(-1)
    if (last && isFirst && line > last.line && (indent < last.indent || (indent === last.indent && !isCloser(sign)))) {
      return unclosed(line)
    }
    if (sign === '{' || sign === '[' || sign === '(') {
      const place = last?.bracket === '[' ? String(last.entries) : undefined
      open.push({ bracket: sign, line, indent, key: key ? plain(key) : place, entries: 0 })
      key = undefined
    } else if (isCloser(sign)) {
      const stray: Stray = { closer: sign, line }
      const isDeeper = last !== undefined && token.isEnd && line > last.line && indent > last.indent
      if (last?.bracket !== openers[sign]) {
        const partner = open.findLast(({ bracket }) => bracket === openers[sign])
        if (!partner) return deeper ?? stray
        return isDeeper || (!token.isEnd && partner.line < line) ? stray : unclosed(line)
      }
      if (isDeeper) deeper ??= stray
      open.pop()
      key = undefined
    } else if (sign === ',' && last) last.entries++
    if (sign === ':' && last) {
      // A name behind a name and a colon: what the first one names is not opened.
      if (key && name && name === value && (name.line === key.line || name.indent > key.indent)) {
        return { missing: '{', behind: plain(key), line: key.line }
      }
      key = name
    } else if (sign === ',' || sign === '=' || sign === '?') key = undefined
    if (isBehindColon) value = token
    isBehindColon = sign === ':'
    name = token
  }
  return unclosed(text.split('\n').length)
}

/** By what closes it. */
export const openers = { '}': '{', ']': '[', ')': '(' } as const

const isCloser = (sign: string): sign is keyof typeof openers => sign in openers

const plain = ({ text }: Token): string => text.replace(/^(['"])(.*)\1$/, '$2')

interface Token {
  readonly text: string
  readonly line: number
  /** Of its line. */
  readonly indent: number
  /** Whether it begins its line. */
  readonly isFirst: boolean
  /** Whether nothing but the ends of other things stands before it on its line. */
  readonly isEnd: boolean
}

function* tokensOf(text: string): Generator<Token> {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, true, ts.LanguageVariant.Standard, text)
  const lines = text.split('\n')
  let [line, end] = [0, 0]
  let before = -1
  let isEnd = true
  /** Braces in braces, and texts in back-quotes that are gone on with behind one. */
  const braces: ('{' | '`')[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (kind === ts.SyntaxKind.CloseBraceToken && braces.at(-1) === '`') kind = scanner.reScanTemplateToken(false)
    if (kind === ts.SyntaxKind.OpenBraceToken) braces.push('{')
    if (kind === ts.SyntaxKind.TemplateHead) braces.push('`')
    if (kind === ts.SyntaxKind.CloseBraceToken || kind === ts.SyntaxKind.TemplateTail) braces.pop()
    const start = scanner.getTokenStart()
    while (line < lines.length - 1 && start > end + (lines[line]?.length ?? 0)) end += (lines[line++]?.length ?? 0) + 1
    const indent = /^\s*/.exec(lines[line] ?? '')?.[0].length ?? 0
    const isFirst = line !== before
    const token = scanner.getTokenText()
    if (isFirst) isEnd = true
    yield { text: token, line: line + 1, indent, isFirst, isEnd }
    isEnd &&= isCloser(token)
    before = line
  }
}
