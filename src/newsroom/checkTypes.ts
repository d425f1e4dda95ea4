/** What the compiler finds in the files of stories and publisher, as problems like all others. It sees what no check of ours does: a number for a text, say. */
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { isWithin } from '../article/checks/isWithin.ts'
import type { Problem } from '../article/checks/Problem.ts'
import { readWrittenFiles, type StoryFile } from './storyFiles.ts'

/** But for what keeps a file from being read, which `syntaxProblems` tells. @param root the folder with `tsconfig.json` and the stories in `src/stories` */
export function checkTypes(root: string): Problem[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const stories = readWrittenFiles(root)
  const program = ts.createProgram(
    stories.map(({ path }) => resolve(root, path)),
    { ...options, types: [] },
  )
  return stories.flatMap((story) => {
    const file = program.getSourceFile(resolve(root, story.path))
    if (!file) return []
    // After a missing bracket nothing else can be believed, not even what is said of the next line. `syntaxProblems` tells of it.
    if (program.getSyntacticDiagnostics(file).length > 0) return []
    const told = program.getSemanticDiagnostics(file).filter(({ code }) => code !== standsTwice)
    return told.flatMap((one) => problemsOf(one, file, story))
  })
}

/** The compiler's own numbers. A name that stands twice is told by `syntaxProblems`, with both lines. */
const standsTwice = 1117
const isMissing = 2741
const areMissing = [2739, 2740]

function problemsOf(diagnostic: ts.Diagnostic, file: ts.SourceFile, story: StoryFile): Problem[] {
  const { start = 0, length = 0 } = diagnostic
  const { line, character } = file.getLineAndCharacterOfPosition(start)
  const at = `${story.path}:${line + 1}:${character + 1}`
  const path = story.pathAt(start)
  const told = innermost(diagnostic)
  const missing = missingIn(told)
  if (missing.length > 0) {
    return missing.map((name) => ({
      severity: 'problem',
      story: story.story,
      path: path === undefined ? name : `${path}.${name}`,
      value: '',
      why: `Here “${name}” is needed, and it is not there.`,
      mend: 'Add it.',
      at,
    }))
  }
  return [
    {
      severity: 'problem',
      story: story.story,
      path: path ?? at,
      value: file.text.slice(start, start + length).split('\n')[0] ?? '',
      why: told.text,
      mend: 'Go to that line and column. Where a problem in plainer words stands above, mend that one first.',
      ...(path !== undefined && { at }),
    },
  ]
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

interface Told {
  readonly code: number
  readonly text: string
}

/** The innermost reason: those around it only say, at length, that the whole does not fit. */
function innermost({ code, messageText }: Pick<ts.Diagnostic, 'code' | 'messageText'>): Told {
  if (typeof messageText === 'string') return { code, text: messageText }
  const inner = messageText.next?.at(-1)
  return inner
    ? innermost({ code: inner.code, messageText: inner })
    : { code: messageText.code, text: messageText.messageText }
}

/** The fields that the compiler misses. @example missingIn(…) // ['hue'] */
function missingIn({ code, text }: Told): string[] {
  if (code === isMissing) return /'([^']+)'/.exec(text)?.slice(1) ?? []
  if (!areMissing.includes(code)) return []
  const names = text.slice(text.lastIndexOf(': ') + 2).replace(/, and \d+ more\.$/, '')
  return names.split(', ')
}
