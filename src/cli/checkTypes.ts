/** What the compiler finds in the files of stories, as problems like all others. It sees what no check of ours does: a misspelt field, say. */
import { basename, join } from 'node:path'
import ts from 'typescript'
import type { Problem } from '../article/checks/Problem.ts'

/** @param root the folder with `tsconfig.json` and the stories in `src/stories` */
export function checkTypes(root: string): Problem[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const stories = ts.sys.readDirectory(join(root, 'src/stories'), ['.ts'])
  const program = ts.createProgram(stories, { ...options, types: [] })
  return stories.flatMap((path) => {
    const file = program.getSourceFile(path)
    if (!file) return []
    const syntax = program.getSyntacticDiagnostics(file)
    // After a missing bracket nothing else can be believed, not even what is said of the next line.
    const [broken] = syntax
    if (broken) return [{ ...problemOf(broken, file), mend: mendOfSyntax }]
    return program.getSemanticDiagnostics(file).map((one) => problemOf(one, file))
  })
}

const mendOfSyntax =
  "Look there and at the end of the line above for a comma, a bracket or a quotation mark that is missing. Inside a text an apostrophe is ’, because ' ends the text."

function problemOf({ start = 0, length = 0, messageText }: ts.Diagnostic, file: ts.SourceFile): Problem {
  const { line, character } = file.getLineAndCharacterOfPosition(start)
  const name = basename(file.fileName)
  return {
    severity: 'problem',
    story: name.replace(/\.ts$/, ''),
    path: `src/stories/${name}:${line + 1}:${character + 1}`,
    value: file.text.slice(start, start + length).split('\n')[0] ?? '',
    why: reasonOf(messageText),
    mend: 'Go to that line and column. Where a problem in plainer words stands above, mend that one first.',
  }
}

/** The innermost reason: those around it only say, at length, that the whole does not fit. */
function reasonOf(message: string | ts.DiagnosticMessageChain): string {
  if (typeof message === 'string') return message
  const inner = message.next?.at(-1)
  return inner ? reasonOf(inner) : message.messageText
}
