/** A desk for tests: what a command prints is kept, and nothing of this machine is on it. */
import type { Article } from '../../src/article/schema/Article.ts'
import { publisher } from '../../src/publisher/publisher.ts'
import type { Command, Desk } from '../../src/cli/Desk.ts'

/** @returns the exit code and everything printed */
export async function run(command: Command, given: readonly string[], desk: Partial<Desk> = {}) {
  const printed: string[] = []
  const code = await command({
    given,
    root: '.',
    environment: {},
    loadStories: () => Promise.resolve([]),
    loadPublisher: () => Promise.resolve(publisher),
    print: (text) => printed.push(text),
    ...desk,
  })
  return { code, printed: printed.join('\n') }
}

export const withStories = (...stories: readonly Article[]): Partial<Desk> => ({
  loadStories: () => Promise.resolve(stories),
})
