/** `npm run paragraphs -- file.txt`: how a source's text is numbered, and the lines for the story that follow from it. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { paragraphsOf } from '../article/source/paragraphsOf.ts'
import { type Command, Mistake } from './Desk.ts'

export const command: Command = ({ given, root, print }) => {
  const [file] = given
  if (file === undefined || given.length > 1) throw new Mistake('npm run paragraphs -- file.txt')
  const path = resolve(root, file)
  if (!existsSync(path)) throw new Mistake(`There is no file ${path}.`)
  const paragraphs = paragraphsOf(readFileSync(path, 'utf8'))
  const width = Math.max(...paragraphs.map(({ id }) => id.length))
  const lines = paragraphs.map(
    ({ id, part, text }) => `${id.padEnd(width)}  ${(part ?? 'body').padEnd(10)}  ${opening(text)}`,
  )
  const entries = paragraphs.map(
    ({ id, part }) => `{ id: '${id}',${part ? ` part: '${part}',` : ''} gist: '[What it says]' },`,
  )
  print(`${lines.join('\n')}\n\nFor “paragraphs” in the story:\n\n${entries.join('\n')}`)
  return 0
}

const opening = (text: string): string => (text.length > 72 ? `${text.slice(0, 71)}…` : text)
