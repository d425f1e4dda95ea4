/** What the compiler finds in the files of stories, as problems like all others. It sees what no check of ours does: a misspelt field, say. */
import { basename, join } from 'node:path'
import ts from 'typescript'
import type { Problem } from '../article/Problem.ts'

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
    // After a missing bracket nothing else can be believed.
    return (syntax.length > 0 ? syntax : program.getSemanticDiagnostics(file)).map((one) => problemOf(one, file))
  })
}

function problemOf({ start = 0, length = 0, messageText }: ts.Diagnostic, file: ts.SourceFile): Problem {
  const { line, character } = file.getLineAndCharacterOfPosition(start)
  const name = basename(file.fileName)
  return {
    severity: 'problem',
    story: name.replace(/\.ts$/, ''),
    path: `src/stories/${name}:${line + 1}:${character + 1}`,
    value: file.text.slice(start, start + length).split('\n')[0] ?? '',
    why: ts.flattenDiagnosticMessageText(messageText, ' '),
    mend: 'Go to that line and column. The last sentence of the reason is usually the one that tells.',
  }
}
