/**
 * What keeps the file of a story or of the publisher from being read as it was meant: a bracket, a comma or a quotation mark that is missing, of
 * which one is told for each file; or all names that stand twice, and texts without quotation marks.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { type Problem, problem, publisherName } from '../article/checks/Problem.ts'
import { publisherFile } from './publisher/publisherFile.ts'
import { readPublisherFile, readStoryFiles, type StoryFile } from './storyFiles.ts'
import { oddBracketIn, openers, type Stray, type Unclosed, type Unopened } from './oddBracket.ts'
import { reasonOf, unterminated } from './reasonOf.ts'
import { slipsIn } from './slipsIn.ts'

/** For all who load stories and publisher: the build, the dev server and the editors' commands. @param root the project's folder */
export const syntaxProblems = (root: string): Problem[] => [
  ...missingPublisher(root),
  ...[...readPublisherFile(root), ...readStoryFiles(root)].flatMap((story) => {
    const { diagnostics } = ts.transpileModule(story.text, { fileName: story.path, reportDiagnostics: true })
    return syntaxProblem(story, diagnostics ?? [])
  }),
]

/** `PUBLISHER` may name a file that is not there. @param root the project's folder */
const missingPublisher = (root: string): Problem[] =>
  process.env.PUBLISHER === undefined || existsSync(resolve(root, publisherFile()))
    ? []
    : [
        {
          story: publisherName,
          ...problem(
            'publisher',
            publisherFile(),
            'There is no such file.',
            'Correct PUBLISHER in the environment: its path counts from the folder of the project. Without it, src/publisher/publisher.ts is taken.',
          ),
        },
      ]

/** @param told what the compiler says of the file, from its beginning */
function syntaxProblem(story: StoryFile, told: readonly ts.Diagnostic[]): Problem[] {
  const [first] = told
  if (!first) return slipsIn(story)
  // A text that does not end swallows the brackets behind it.
  const odd = told.some(({ code }) => code === unterminated) ? undefined : oddBracketIn(story.text)
  if (!odd) return [firstOf(story, first)]
  if ('closer' in odd) return [stray(story, odd)]
  return ['missing' in odd ? unopened(story, odd) : unclosed(story, odd)]
}

function unclosed({ story, path, text }: StoryFile, open: Unclosed): Problem {
  const closer = { '{': '}', '[': ']', '(': ')' }[open.bracket]
  return {
    severity: 'problem',
    story,
    path: open.path || `${path}:${open.line}`,
    value: lineAt(text, open.line),
    why: `The ${open.bracket} that opens ${open.path ? `“${open.path}”` : story === publisherName ? 'the publisher' : 'the story'} on line ${open.line} is not closed where the entry seems to end, before line ${open.before}.`,
    mend: `Write ${closer}, above line ${open.before}.`,
    at: `${path}:${open.line}`,
  }
}

const unopened = ({ story, path, text }: StoryFile, { missing, behind, line }: Unopened): Problem => ({
  severity: 'problem',
  story,
  path: `${path}:${line}`,
  value: lineAt(text, line),
  why: `What stands in “${behind}” begins on line ${line} without its ${missing}.`,
  mend: `Write ${missing} behind “${behind}:”.`,
})

const stray = ({ story, path, text }: StoryFile, { closer, line }: Stray): Problem => ({
  severity: 'problem',
  story,
  path: `${path}:${line}`,
  value: lineAt(text, line),
  why: `The ${closer} on line ${line} closes nothing: its ${openers[closer]} is missing, or there is one ${closer} too many.`,
  mend: `Write ${openers[closer]} where that begins which it should close, or take the ${closer} out.`,
})

const lineAt = (text: string, line: number): string => text.split('\n')[line - 1]?.trim() ?? ''

function firstOf(story: StoryFile, first: ts.Diagnostic): Problem {
  const { start = 0, length = 0 } = first
  const before = story.text.slice(0, start).split('\n')
  const at = `${story.path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
  const path = story.pathAt(start)
  return {
    severity: 'problem',
    story: story.story,
    path: path ?? at,
    value: story.text.slice(start, start + length).split('\n')[0] ?? '',
    ...reasonOf(story.text, first),
    ...(path !== undefined && { at }),
  }
}
