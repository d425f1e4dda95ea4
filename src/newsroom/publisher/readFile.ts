/** A file that a publisher names, or what is wrong with its path. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { type Finding, problem } from '../../article/checks/Problem.ts'
import { locate, publisherFile } from './publisherFile.ts'

/**
 * @param place where the publisher names it: `logo.light`
 * @param root the project's folder
 */
export function readFile(path: string, place: string, root: string): Buffer | Finding {
  const file = placeOf(path, root)
  if (file !== undefined && existsSync(file) && statSync(file).isFile()) return readFileSync(file)
  return problem(
    place,
    path,
    path.startsWith('.')
      ? `There is no file ${relative(root, file ?? path)}.`
      : 'It is neither a file beside the publisher, which begins with ./, nor in a package that is installed.',
    `Put the file there, or correct the path: it counts from the folder of ${publisherFile()}.`,
  )
}

function placeOf(path: string, root: string): string | undefined {
  try {
    return locate(path, root)
  } catch {
    return undefined
  }
}
