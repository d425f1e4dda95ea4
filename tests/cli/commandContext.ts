/** Where commands run in tests: what one prints is kept, and nothing of this machine is there. */
import type { Article } from '../../src/article/schema/Article.ts'
import { publisher } from '../fixtures/gazette/publisher.ts'
import type { Command, CommandContext } from '../../src/cli/Command.ts'

/** @returns the exit code and everything printed */
export async function run(command: Command, given: readonly string[], context: Partial<CommandContext> = {}) {
  const printed: string[] = []
  const code = await command({
    given,
    root: '.',
    environment: {},
    loadStories: () => Promise.resolve([]),
    loadPublisher: () => Promise.resolve(publisher),
    print: (text) => printed.push(text),
    ...context,
  })
  return { code, printed: printed.join('\n') }
}

export const withStories = (...stories: readonly Article[]): Partial<CommandContext> => ({
  loadStories: () => Promise.resolve(stories),
})
