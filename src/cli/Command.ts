/** What an editor's command is, and where it runs. */
import type { Article } from '../article/schema/Article.ts'
import type { PublisherProfile } from '../publisher/PublisherProfile.ts'

/** Where an editor's command runs: what it was given, and how it answers. The same for every command, and replaced in tests. */
export interface CommandContext {
  /** What stands after the command's name. */
  readonly given: readonly string[]
  /** The project's folder. */
  readonly root: string
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Rejects if a file of a story cannot be read as one. */
  readonly loadStories: () => Promise<readonly Article[]>
  readonly loadPublisher: () => Promise<PublisherProfile>
  readonly print: (text: string) => void
}

/** A command returns its exit code: 0 for well, 1 for something to mend. */
export type Command = (context: CommandContext) => number | Promise<number>
