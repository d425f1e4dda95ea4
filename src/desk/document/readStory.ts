/**
 * A story's file read as values with their places, and without running it. What a person wrote by hand is understood, or refused with
 * its line; nothing is guessed.
 *
 * Runs in a browser as well as in Node. Knows the form of a story's file and not what a story says.
 */
import { type ParseResult, parse } from '@babel/parser'
import type { Expression, Node, ObjectExpression } from '@babel/types'
import { Unreadable } from './Unreadable.ts'
import type { Range, Written, WrittenEntry, WrittenRecord } from './Written.ts'

export interface StoryFile {
  readonly text: string
  readonly story: WrittenRecord
  readonly comments: readonly Range[]
}

/** @throws Unreadable, with the line and what to do */
export function readStory(text: string): StoryFile {
  const { program, comments } = parsed(text)
  const stories = storiesIn(program)
  const [story, another] = stories
  if (!story) {
    throw new Unreadable(
      'There is no story in this file: a story is what stands between the brackets of defineArticle({ … }).',
      1,
    )
  }
  if (another) throw new Unreadable('There are two stories in this file. Give each a file of its own.', lineOf(another))
  return { text, story: recordIn(story), comments: (comments ?? []).map(rangeOf) }
}

function parsed(text: string): ParseResult {
  try {
    return parse(text, { sourceType: 'module', plugins: ['typescript'] })
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number } }
    throw new Unreadable(
      `Something is missing or too much here: a comma, a bracket or a quotation mark. (${message.replace(/ \(\d+:\d+\)$/, '')})`,
      loc?.line ?? 1,
    )
  }
}

/** The arguments of all calls of `defineArticle`, wherever they stand. */
function storiesIn(node: Node): ObjectExpression[] {
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'defineArticle') {
    const [argument] = node.arguments
    const bare = argument && unwrapped(argument as Expression)
    if (bare?.type !== 'ObjectExpression') {
      throw new Unreadable('The story is not written out between the brackets of defineArticle( … ).', lineOf(node))
    }
    return [bare]
  }
  return childrenOf(node).flatMap(storiesIn)
}

const childrenOf = (node: Node): Node[] =>
  Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]).filter(isNode))

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value && typeof value.start === 'number'

function written(expression: Expression): Written {
  const node = unwrapped(expression)
  if (node.type === 'ObjectExpression') return recordIn(node)
  if (node.type === 'ArrayExpression') {
    const items = node.elements.map((element) => {
      if (element === null) throw refused(node, 'a list with a gap')
      if (element.type === 'SpreadElement') throw refused(element, 'a list that is put in with “...”')
      return written(element)
    })
    return { kind: 'list', items, ...rangeOf(node) }
  }
  return { kind: 'literal', value: literalIn(node), ...rangeOf(node) }
}

function recordIn(node: ObjectExpression): WrittenRecord {
  const entries = node.properties.map((property): WrittenEntry => {
    if (property.type === 'SpreadElement') throw refused(property, 'fields that are put in with “...”')
    if (property.type === 'ObjectMethod') throw refused(property, 'a function')
    const { key, computed, shorthand, value } = property
    if (computed) throw refused(property, 'a name that is worked out')
    if (shorthand) throw refused(property, 'a value that is written elsewhere')
    const { end } = rangeOf(key)
    return { key: nameIn(key as Expression), keyEnd: end, value: written(value as Expression), ...rangeOf(property) }
  })
  const names = new Set<string>()
  for (const [at, { key }] of entries.entries()) {
    if (names.has(key)) throw new Unreadable(`“${key}” stands here twice.`, lineOf(node.properties[at] ?? node))
    names.add(key)
  }
  return { kind: 'record', entries, ...rangeOf(node) }
}

function nameIn(key: Expression): string {
  if (key.type === 'Identifier') return key.name
  if (key.type === 'StringLiteral') return key.value
  if (key.type === 'NumericLiteral') return String(key.value)
  throw refused(key, 'a name that is worked out')
}

/** Texts that are joined by + are one text, and one in back-quotes is one if nothing is put into it. */
function literalIn(node: Expression): string | number | boolean {
  if (node.type === 'StringLiteral' || node.type === 'NumericLiteral' || node.type === 'BooleanLiteral')
    return node.value
  if (node.type === 'TemplateLiteral') {
    const [only] = node.quasis
    if (node.expressions.length > 0 || !only) throw refused(node, 'a text with ${…} in it')
    return only.value.cooked ?? only.value.raw
  }
  if (node.type === 'UnaryExpression' && node.operator === '-' && node.argument.type === 'NumericLiteral') {
    return -node.argument.value
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const [left, right] = [literalIn(unwrapped(node.left as Expression)), literalIn(unwrapped(node.right))]
    if (typeof left === 'string' && typeof right === 'string') return left + right
    throw refused(node, 'a sum')
  }
  if (node.type === 'CallExpression') throw refused(node, 'a function that is called')
  if (node.type === 'Identifier') throw refused(node, `a value that is written elsewhere, “${node.name}”`)
  throw refused(node, 'something other than a text, a number, a list or fields')
}

/** Without the brackets and types around it. */
function unwrapped(node: Expression): Expression {
  if (
    node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'TSNonNullExpression' ||
    node.type === 'ParenthesizedExpression'
  ) {
    return unwrapped(node.expression)
  }
  return node
}

const refused = (node: Node, what: string): Unreadable =>
  new Unreadable(
    `Here stands ${what}. The desk changes only what is written out, so that it never changes what it does not understand. Write the values out, or edit this story by hand.`,
    lineOf(node),
  )

const rangeOf = ({ start, end }: { start?: number | null; end?: number | null }): Range => ({
  start: start ?? 0,
  end: end ?? 0,
})

const lineOf = (node: Node): number => node.loc?.start.line ?? 1
