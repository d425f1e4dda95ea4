/** The first of these programs that this machine has: looked for by name where programs are, or at a place of its own. */
import { existsSync } from 'node:fs'
import { delimiter, isAbsolute, join } from 'node:path'

/** @param programs names or whole paths, the best first; empty ones are passed over */
export function onPath(programs: readonly (string | undefined)[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return programs
    .filter((program): program is string => Boolean(program))
    .flatMap((program) => (isAbsolute(program) ? [program] : folders.map((folder) => join(folder, program))))
    .find((path) => existsSync(path))
}
