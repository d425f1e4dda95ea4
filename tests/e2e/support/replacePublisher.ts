/** Gives a copy of the project the made-up publisher of the tests: one that is only copied would have the newsroom's own. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** @param root the folder of the copy */
export function replacePublisher(root: string): void {
  const publisher = readFileSync('tests/fixtures/gazette/publisher.ts', 'utf8')
  writeFileSync(join(root, 'src/publisher/publisher.ts'), publisher.replaceAll('../../../src/publisher/', './'))
}
