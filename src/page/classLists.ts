/**
 * Every class list that a component writes, found in its source, and a short name for each.
 *
 * In the built page an element has one class instead of eleven: the list is what its name stands for in the style sheet
 * (`compileStyles.ts`). Names are given in the order of files and lines, so that the same source always builds the same page.
 * Runs in the build only; in the dev server components keep their lists.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ESTree, parseSync, Visitor } from 'vite'

/** A list's place in its file, and what stands there. */
interface ClassList {
  readonly start: number
  readonly end: number
  readonly text: string
}

export type ClassNames = ReadonlyMap<string, string>

/** The names of each kind of page. A list that both have has one name. */
export interface PageClassNames {
  readonly stories: ClassNames
  /** What the list of stories adds to them: a story's page does not carry it. */
  readonly front: ClassNames
}

/** A class that says something to other classes and has no look of its own. */
const marker = 'group'

/** @param root the project's folder */
export function nameClassLists(root: string): PageClassNames {
  const components = join(root, 'src/components')
  const files = readdirSync(components).filter((file) => file.endsWith('.tsx'))
  const ofStories = files.sort().map((file) => join(components, file))
  // The front page's own come last, so that a story's page is the same whatever they are.
  return { stories: namesIn(ofStories), front: namesIn([...ofStories, join(root, 'src/build/html/frontPage.tsx')]) }
}

/** Names for all lists in some files. */
function namesIn(files: readonly string[]): ClassNames {
  const lists = files.flatMap((path) =>
    classListsIn(readFileSync(path, 'utf8'), path).flatMap(({ text }) => wordsOf(text) || []),
  )
  return new Map([...new Set(lists)].map((list, at) => [list, shortName(at)]))
}

/** A component's source with short names for its lists. */
export function withShortNames(source: string, path: string, names: ClassNames): string {
  return classListsIn(source, path).reduceRight((code, { start, end, text }) => {
    const name = names.get(wordsOf(text)) ?? ''
    const marked = text.split(/\s+/).includes(marker) ? [name, marker] : [name]
    // A piece of a template keeps its distance to the next one.
    const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : '']
    return code.slice(0, start) + before + marked.join(' ').trim() + after + code.slice(end)
  }, source)
}

const wordsOf = (text: string): string =>
  text
    .split(/\s+/)
    .filter((word) => word && word !== marker)
    .join(' ')

/** @throws if a list is anything but text that stands in the attribute itself: it would reach the page without its look. */
function classListsIn(source: string, path: string): ClassList[] {
  const found: ClassList[] = []
  new Visitor({
    JSXAttribute({ name, value }) {
      if (name.name !== 'className' || !value) return
      if (value.type === 'Literal') found.push(inside(value, value.value))
      if (value.type === 'JSXExpressionContainer') read(value.expression)
    },
  }).visit(parseSync(path, source).program)
  return found

  function read(node: ESTree.Expression | ESTree.JSXEmptyExpression): void {
    if (node.type === 'Literal') {
      found.push(inside(node, String(node.value)))
    } else if (node.type === 'TemplateLiteral') {
      for (const { start, value } of node.quasis) {
        found.push({ start: start + 1, end: start + 1 + value.raw.length, text: value.raw })
      }
      node.expressions.forEach(read)
    } else if (node.type === 'ConditionalExpression') {
      read(node.consequent)
      read(node.alternate)
    } else {
      const written = source.slice(node.start, node.end)
      // Another component's list, handed on, or no list at all.
      if (written === 'className' || written === 'undefined') return
      throw new Error(`${path}: a className has to be text in the attribute itself, not ${written}.`)
    }
  }
}

/** Between the quotation marks. */
const inside = ({ start, end }: { start: number; end: number }, text: string): ClassList => ({
  start: start + 1,
  end: end - 1,
  text,
})

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** a, b, … z, aa, ab, … */
export function shortName(at: number): string {
  const before = Math.floor(at / letters.length)
  return (before ? shortName(before - 1) : '') + letters.charAt(at % letters.length)
}
