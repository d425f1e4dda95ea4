/** What keeps the file of a story or of the publisher from being read at all: a bracket, a comma or a quotation mark that is missing. One for each file. */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import { type Problem, problem, publisherName } from '../article/checks/Problem.ts'
import { publisherFile } from './publisher/publisherFile.ts'
import { readPublisherFile, readStoryFiles, type StoryFile } from './storyFiles.ts'
import { type Unclosed, unclosedIn } from './unclosed.ts'

/** For where no compiler runs: the build and the dev server. @param root the project's folder */
export const syntaxProblems = (root: string): Problem[] => [
  ...missingPublisher(root),
  ...[...readPublisherFile(root), ...readStoryFiles(root)].flatMap((story) => {
    const { diagnostics } = ts.transpileModule(story.text, { fileName: story.path, reportDiagnostics: true })
    return syntaxProblem(story, diagnostics ?? [])
  }),
]

/** `PUBLISHER` may name a file that is not there. @param root the project's folder */
export const missingPublisher = (root: string): Problem[] =>
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
export function syntaxProblem(story: StoryFile, told: readonly ts.Diagnostic[]): Problem[] {
  const [first] = told
  if (!first) return []
  // A text that does not end swallows the brackets behind it.
  const open = told.some(({ code }) => code === unterminated) ? undefined : unclosedIn(story.text)
  return [open ? unclosed(story, open) : firstOf(story, first)]
}

function unclosed({ story, path, text }: StoryFile, open: Unclosed): Problem {
  const closer = { '{': '}', '[': ']', '(': ')' }[open.bracket]
  return {
    severity: 'problem',
    story,
    path: open.path || `${path}:${open.line}`,
    value: text.split('\n')[open.line - 1]?.trim() ?? '',
    why: `The ${open.bracket} that opens ${open.path ? `“${open.path}”` : story === publisherName ? 'the publisher' : 'the story'} on line ${open.line} is not closed where the entry seems to end, before line ${open.before}.`,
    mend: `Write ${closer}, above line ${open.before}.`,
    at: `${path}:${open.line}`,
  }
}

function firstOf(story: StoryFile, { start = 0, length = 0, code, messageText }: ts.Diagnostic): Problem {
  const before = story.text.slice(0, start).split('\n')
  const at = `${story.path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
  const path = story.pathAt(start)
  return {
    severity: 'problem',
    story: story.story,
    path: path ?? at,
    value: story.text.slice(start, start + length).split('\n')[0] ?? '',
    why: plainReasons[code] ?? (typeof messageText === 'string' ? messageText : messageText.messageText),
    mend: "Look there and at the end of the line above for a comma, a bracket or a quotation mark that is missing. Inside a text an apostrophe is ’, because ' ends the text.",
    ...(path !== undefined && { at }),
  }
}

/** The compiler's own numbers. */
const unterminated = 1002
const plainReasons: Readonly<Record<number, string>> = {
  [unterminated]: 'The text that begins here has no quotation mark at its end.',
  1005: 'Before this something is missing: a comma, a colon or a bracket.',
}
