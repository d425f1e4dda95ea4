/** `npm run paragraphs -- file.txt`: how a source's text is numbered, and the lines for the story that follow from it. */
import { readFileSync } from 'node:fs'
import { numberedLines, paragraphsOf, type SourceLine } from '../article/source/paragraphsOf.ts'
import { Mistake } from '../newsroom/Mistake.ts'
import type { Command } from './Command.ts'
import { fileGiven } from './given.ts'

export const command: Command = ({ given, root, print }) => {
  const [file] = given
  if (file === undefined || given.length > 1) throw new Mistake('npm run paragraphs -- file.txt')
  const source = readFileSync(fileGiven(root, file), 'utf8')
  const paragraphs = paragraphsOf(source)
  const width = Math.max(...paragraphs.map(({ id }) => id.length))
  const lines = numberedLines(source).map(
    (line) => `${(line.id ?? '–').padEnd(width)}  ${kindOf(line).padEnd(10)}  ${opening(line.text)}`,
  )
  const entries = paragraphs.map(
    ({ id, part }) => `{ id: '${id}',${part ? ` part: '${part}',` : ''} gist: '[What it says]' },`,
  )
  print(`${lines.join('\n')}\n\nFor “paragraphs” in the story:\n\n${entries.join('\n')}`)
  return 0
}

const kindOf = (line: SourceLine): string => (line.id === undefined ? 'left out' : (line.part ?? 'body'))

const opening = (text: string): string => (text.length > 72 ? `${text.slice(0, 71)}…` : text)
