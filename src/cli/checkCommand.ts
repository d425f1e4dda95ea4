/** `npm run check`: every problem and warning in publisher and stories. */
import { checkStories } from '../article/checks/checkStories.ts'
import { publisherName } from '../article/checks/Problem.ts'
import { checkPublisher, paletteOf } from '../newsroom/publisher/checkPublisher.ts'
import { checkTypes, withoutEchoes } from '../newsroom/checkTypes.ts'
import type { Command, CommandContext } from './Command.ts'
import { noStory, optionsIn } from './given.ts'
import { asJson, asText, hasProblem, type Report } from './report.ts'
import { missingPublisher } from '../newsroom/syntaxProblems.ts'
import { checkFileNames, readPublisherFile, readStoryFiles, withLines } from '../newsroom/storyFiles.ts'

const usage =
  'npm run check                    all stories\nnpm run check -- story           one of them\nnpm run --silent check -- --json'

export const command: Command = async ({ given, root, loadStories, loadPublisher, print }) => {
  const {
    values: { json },
    positionals: [story],
  } = optionsIn(given, { json: { type: 'boolean', default: false } }, usage)
  const whole = await reportOn(root, { loadStories, loadPublisher })
  if (story !== undefined && !whole.stories.includes(story)) throw noStory(story, whole.stories, usage)
  const report =
    story === undefined ? whole : { stories: [story], found: whole.found.filter((one) => one.story === story) }
  print(json ? asJson(report) : asText(report))
  return hasProblem(report) ? 1 : 0
}

/** The compiler runs first, for what it refuses the others may not be able to read. It is told last, and
 * only where the others, who speak plainer, have not told it. */
async function reportOn(root: string, context: Loading): Promise<Report> {
  const refused = [...missingPublisher(root), ...checkTypes(root)]
  const { slugs, found } = await checked(root, context).catch((error: unknown) => {
    // Half a story, or half a publisher, stops the other checks, and the compiler has told which. Anything else is ours to mend.
    if (refused.length > 0) return { slugs: [], found: [] }
    throw error
  })
  const files = readStoryFiles(root)
  const all = [...found, ...checkFileNames(files), ...withoutEchoes(refused, found)]
  // What is wrong with the publisher is on every page, so that it comes first.
  const names = all.map(({ story }) => story)
  return {
    stories: [...new Set([...names.filter((name) => name === publisherName), ...slugs, ...names])],
    found: withLines([...files, ...readPublisherFile(root)], all),
  }
}

type Loading = Pick<CommandContext, 'loadStories' | 'loadPublisher'>

async function checked(root: string, { loadStories, loadPublisher }: Loading) {
  const [stories, publisher] = await Promise.all([loadStories(), loadPublisher()])
  const found = [...checkPublisher(publisher, stories, root), ...checkStories(stories, paletteOf(publisher))]
  return { slugs: stories.map(({ slug }) => slug), found }
}
