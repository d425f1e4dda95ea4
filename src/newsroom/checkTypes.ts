/** What the compiler finds in the files of stories and publisher, as problems like all others. It sees what no check of ours does: a number for a text, say. */
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { isWithin } from '../article/checks/isWithin.ts'
import type { Problem } from '../article/checks/Problem.ts'
import { readPublisherFile, readStoryFiles, type StoryFile } from './storyFiles.ts'
import { syntaxProblem } from './syntaxProblems.ts'

/** @param root the folder with `tsconfig.json` and the stories in `src/stories` */
export function checkTypes(root: string): Problem[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const stories = [...readStoryFiles(root), ...readPublisherFile(root)]
  const program = ts.createProgram(
    stories.map(({ path }) => resolve(root, path)),
    { ...options, types: [] },
  )
  return stories.flatMap((story) => {
    const file = program.getSourceFile(resolve(root, story.path))
    if (!file) return []
    // After a missing bracket nothing else can be believed, not even what is said of the next line.
    const broken = syntaxProblem(story, program.getSyntacticDiagnostics(file))
    if (broken.length > 0) return broken
    return program.getSemanticDiagnostics(file).map((one) => problemOf(one, file, story))
  })
}

function problemOf(
  { start = 0, length = 0, messageText }: ts.Diagnostic,
  file: ts.SourceFile,
  story: StoryFile,
): Problem {
  const { line, character } = file.getLineAndCharacterOfPosition(start)
  const at = `${story.path}:${line + 1}:${character + 1}`
  const path = story.pathAt(start)
  return {
    severity: 'problem',
    story: story.story,
    path: path ?? at,
    value: file.text.slice(start, start + length).split('\n')[0] ?? '',
    why: reasonOf(messageText),
    mend: 'Go to that line and column. Where a problem in plainer words stands above, mend that one first.',
    ...(path !== undefined && { at }),
  }
}

/** What is told in plainer words already, by its place or by the id that is not there. */
export const withoutEchoes = (refused: readonly Problem[], found: readonly Problem[]): Problem[] => {
  const problems = found.filter(({ severity }) => severity === 'problem')
  return refused.filter(
    ({ story, path, value }) =>
      !problems.some(
        (one) =>
          one.story === story &&
          (isWithin(one.path, path) ||
            isWithin(path, one.path) ||
            (one.value !== '' && value.replace(/^(['"])(.*)\1$/, '$2') === one.value)),
      ),
  )
}

/** The innermost reason: those around it only say, at length, that the whole does not fit. */
function reasonOf(message: string | ts.DiagnosticMessageChain): string {
  if (typeof message === 'string') return message
  const inner = message.next?.at(-1)
  return inner ? reasonOf(inner) : message.messageText
}
