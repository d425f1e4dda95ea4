/** All that can be told of the publisher and of every story without the texts of the sources, each with its line. */
import { checkStories } from '../article/checks/checkStories.ts'
import type { Problem } from '../article/checks/Problem.ts'
import type { Article } from '../article/schema/Article.ts'
import type { PublisherProfile } from '../publisher/PublisherProfile.ts'
import { checkPublisher, paletteOf } from './publisher/checkPublisher.ts'
import { type StoryFile, withLines } from './storyFiles.ts'

/**
 * @param root the project's folder
 * @param files where publisher and stories are written
 */
export const problemsInAll = (
  stories: readonly Article[],
  publisher: PublisherProfile,
  root: string,
  files: readonly StoryFile[],
): Problem[] =>
  withLines(files, [...checkPublisher(publisher, stories, root), ...checkStories(stories, paletteOf(publisher))])
