/**
 * What a file says that a program can read, and an editor did not mean: a name that stands twice, of which only the last would be published, and a
 * text without its quotation marks, which nothing of that name could be put in for.
 */
import ts from 'typescript'
import { story } from '../article/schema/fields.ts'
import type { Part } from '../article/schema/Part.ts'
import { type Problem, publisherName } from '../article/checks/Problem.ts'
import { profileFields } from './publisher/profileFields.ts'
import type { StoryFile } from './storyFiles.ts'

export function slipsIn(written: StoryFile): Problem[] {
  const file = ts.createSourceFile(written.path, written.text, ts.ScriptTarget.Latest, true)
  const known = new Set(['undefined', ...namesIn(file)])
  return nodesIn(file).flatMap((node) => [
    ...(ts.isObjectLiteralExpression(node) ? doubled(written, node) : []),
    // The list of all stories is of names.
    ...(written.isStory ? bare(written, node, known) : []),
  ])
}

const nodesIn = (node: ts.Node): ts.Node[] => {
  const nodes: ts.Node[] = [node]
  ts.forEachChild(node, (inner) => {
    nodes.push(...nodesIn(inner))
  })
  return nodes
}

/** All that the file imports or calls something. */
const namesIn = (file: ts.SourceFile): string[] =>
  nodesIn(file).flatMap((node) =>
    (ts.isVariableDeclaration(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isImportClause(node) ||
      ts.isImportSpecifier(node) ||
      ts.isNamespaceImport(node) ||
      ts.isEnumDeclaration(node) ||
      ts.isClassDeclaration(node)) &&
    node.name
      ? [node.name.getText()]
      : [],
  )

function doubled(written: StoryFile, { properties }: ts.ObjectLiteralExpression): Problem[] {
  const named = properties.flatMap((property) => {
    const { name } = property
    return name && (ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name))
      ? [{ name: name.text, property }]
      : []
  })
  return [...new Set(named.map(({ name }) => name))].flatMap((name) => {
    const twins = named.filter((one) => one.name === name)
    const last = twins.at(-1)
    if (!last || twins.length < 2) return []
    const lines = twins.map(({ property }) => lineOf(property))
    const path = pathOf(written, last.property)
    const times = lines.length === 2 ? 'twice' : `${lines.length} times`
    return {
      ...problemAt(written, last.property, name),
      why: `“${name}” stands ${times}, on lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}, and only the last would be published.`,
      mend: isUnderId(written, path)
        ? 'Give one of them another id.'
        : 'Leave one of them. If each belongs to another entry, give it braces and an id of its own.',
    }
  })
}

/** A text without quotation marks: a name of nothing, or several with hyphens between them. */
function bare(written: StoryFile, node: ts.Node, known: ReadonlySet<string>): Problem[] {
  if (ts.isShorthandPropertyAssignment(node)) {
    if (!node.objectAssignmentInitializer && known.has(node.name.text)) return []
    return [
      {
        ...problemAt(written, node, node.name.text),
        why: `Behind “${node.name.text}” has to stand a colon, and then what it is.`,
        mend: `Write ${node.name.text}: and a text in quotation marks, a number or a bracket.`,
      },
    ]
  }
  const { parent } = node as { readonly parent?: ts.Node }
  if (!parent) return []
  const isValue = ts.isPropertyAssignment(parent) && parent.initializer === node
  if (!isValue && !ts.isArrayLiteralExpression(parent)) return []
  const words = wordsIn(node)
  if (!words || words.every((word) => known.has(word))) return []
  return [
    {
      ...problemAt(written, node, node.getText()),
      why: 'It has no quotation marks, so it is taken for the name of something that is not there.',
      mend: `Write '${words.join('-')}'.`,
    },
  ]
}

function wordsIn(node: ts.Node): string[] | undefined {
  if (ts.isIdentifier(node)) return [node.text]
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.MinusToken) return undefined
  const [left, right] = [wordsIn(node.left), wordsIn(node.right)]
  return left && right && [...left, ...right]
}

function problemAt(written: StoryFile, node: ts.Node, value: string) {
  const at = `${written.path}:${lineOf(node)}`
  return { severity: 'problem', story: written.story, path: pathOf(written, node) ?? at, value, at } as const
}

const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1

const pathOf = (written: StoryFile, node: ts.Node): string | undefined => written.pathAt(node.getStart())

/** Whether it is an entry under an id, and no field of something. */
function isUnderId({ story: name }: StoryFile, path: string | undefined): boolean {
  let holds: Part | { readonly eachOf: Part } | undefined = name === publisherName ? profileFields({}) : story
  for (const key of path?.split('.').slice(0, -1) ?? []) {
    holds = holds && ('eachOf' in holds ? holds.eachOf : holds.fields[key]?.holds)
  }
  return holds !== undefined && 'eachOf' in holds
}
