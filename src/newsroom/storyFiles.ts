/**
 * The files of stories and of the publisher as texts, before anything runs them: what each story is called there, and on which line a
 * thing in it stands.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import ts from 'typescript'
import { placeIn } from '../article/checks/textsOf.ts'
import { nameless, type Problem, publisherName } from '../article/checks/Problem.ts'
import { publisherFile } from './publisher/publisherFile.ts'

export interface StoryFile {
  /** From the project's folder: `src/stories/tea-talks.ts`. */
  readonly path: string
  /** Its story's slug, as far as it can be read; else the file's name. */
  readonly story: string
  readonly isStory: boolean
  /** Whether a slug can be read in it. */
  readonly isNamed: boolean
  readonly text: string
  /** @returns the line of a thing in the story, or of what it belongs to, from 1. @param path such as `parties.russia.hue` */
  readonly lineOf: (path: string) => number | undefined
  /** @returns the path of what stands at a place of the text; undefined outside the story */
  readonly pathAt: (position: number) => string | undefined
}

const folder = 'src/stories'

/** @param root the project's folder */
export function readStoryFiles(root: string): StoryFile[] {
  if (!existsSync(join(root, folder))) return []
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.ts'))
  return names.map((name) => storyFile(`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')))
}

/** The publisher's own, which is told of under that name. None where it is not there. */
export function readPublisherFile(root: string): StoryFile[] {
  const path = resolve(root, publisherFile())
  return existsSync(path)
    ? [{ ...storyFile(publisherFile(), readFileSync(path, 'utf8'), publisherIn), story: publisherName }]
    : []
}

/** All that editors write: the stories' files, and the publisher's. @param root the project's folder */
export const readWrittenFiles = (root: string): StoryFile[] => [...readStoryFiles(root), ...readPublisherFile(root)]

/** @param find what is meant among all that stands in the file */
export function storyFile(path: string, text: string, find = storyIn): StoryFile {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const story = find(file)
  const nodes = new Map(story ? nodesIn(story, '') : [])
  const slug = nodes.get('slug')
  const written =
    slug && ts.isPropertyAssignment(slug) && ts.isStringLiteralLike(slug.initializer) ? slug.initializer.text : ''
  const isNamed = written.trim() !== ''
  return {
    path,
    text,
    story: isNamed ? written : basename(path, '.ts'),
    isStory: story !== undefined,
    isNamed,
    lineOf: (wanted) => {
      const node = nearest(nodes, wanted) ?? story
      return node && file.getLineAndCharacterOfPosition(node.getStart()).line + 1
    },
    pathAt: (position) =>
      [...nodes].filter(([, node]) => node.getStart() <= position && position <= node.end).at(-1)?.[0],
  }
}

/** Each problem with the file and line of its place, where a file has its story. */
export const withLines = (files: readonly StoryFile[], problems: readonly Problem[]): Problem[] =>
  problems.map((told) => {
    const problem = told.story === nameless ? { ...told, story: namelessIn(files) } : told
    const lineIn = (name: string, path: string) => {
      const file = files.find(({ isStory, story }) => isStory && story === name)
      const line = file?.lineOf(path)
      return file && line !== undefined ? [`${file.path}:${line}`] : []
    }
    if (problem.at !== undefined) return problem
    const { orPath } = problem
    const at = [
      ...lineIn(problem.story, problem.path),
      ...(orPath === undefined ? [] : lineIn(publisherName, orPath)),
    ].join(' or ')
    return at ? { ...problem, at } : problem
  })

/** What a story without a slug is told under: its file, if it is the only one. */
function namelessIn(files: readonly StoryFile[]): string {
  const [file, ...others] = files.filter(
    ({ isStory, isNamed, story }) => isStory && !isNamed && story !== publisherName,
  )
  return file && others.length === 0 ? file.story : nameless
}

/** A story that is called otherwise than its file is hard to find. */
export const checkFileNames = (files: readonly StoryFile[]): Problem[] =>
  files
    .filter(({ isStory, path, story }) => isStory && basename(path, '.ts') !== story)
    .map(({ path, story }) => ({
      severity: 'warning',
      story,
      path: 'slug',
      value: story,
      why: `Its file is ${path}, and whoever looks for the story looks for ${folder}/${story}.ts.`,
      mend: 'Give the file the name of the slug, also in src/stories/stories.ts. If the story is not out yet, you may change the slug instead.',
    }))

/** The first object with a slug, or that is given to `defineArticle`. */
function storyIn(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  const [given] = ts.isCallExpression(node) && node.expression.getText() === 'defineArticle' ? node.arguments : []
  if (given && ts.isObjectLiteralExpression(given)) return given
  if (ts.isObjectLiteralExpression(node) && node.properties.some(({ name }) => name?.getText() === 'slug')) return node
  return ts.forEachChild(node, storyIn)
}

/** What is called `publisher`, whatever it has. */
function publisherIn(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isVariableDeclaration(node) && node.name.getText() === 'publisher') {
    const value =
      node.initializer && ts.isSatisfiesExpression(node.initializer) ? node.initializer.expression : node.initializer
    return value && ts.isObjectLiteralExpression(value) ? value : undefined
  }
  return ts.forEachChild(node, publisherIn)
}

/** Outer ones before inner ones. */
function nodesIn(node: ts.Node, path: string): [path: string, node: ts.Node][] {
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.filter(ts.isPropertyAssignment).flatMap((property): [string, ts.Node][] => {
      const { name, initializer } = property
      const own = placeIn(path, ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText())
      return [[own, property], ...nodesIn(initializer, own)]
    })
  }
  if (!ts.isArrayLiteralExpression(node)) return []
  return node.elements.flatMap((one, at): [string, ts.Node][] => [
    [placeIn(path, at), one],
    ...nodesIn(one, placeIn(path, at)),
  ])
}

/** What is missing is told where it should stand. */
function nearest(nodes: ReadonlyMap<string, ts.Node>, path: string): ts.Node | undefined {
  const keys = path.split('.')
  return keys.flatMap((_, at) => nodes.get(keys.slice(0, at + 1).join('.')) ?? []).at(-1)
}
