/** `npm run check`: every problem and warning in publisher and stories. */
import { nameOf } from '../article/checks/checkArticle.ts'
import { type Problem, publisherName } from '../article/checks/Problem.ts'
import { problemsInAll } from '../newsroom/problemsInAll.ts'
import { checkTypes, withoutEchoes } from '../newsroom/checkTypes.ts'
import type { Command, CommandContext } from './Command.ts'
import { noStory, optionsIn } from './given.ts'
import { asJson, asText, hasProblem, type Report } from './report.ts'
import { withoutConsequences } from './withoutConsequences.ts'
import { syntaxProblems } from '../newsroom/syntaxProblems.ts'
import { checkFileNames, readPublisherFile, readStoryFiles, type StoryFile, withLines } from '../newsroom/storyFiles.ts'

const usage =
  'npm run check                    all stories\nnpm run check -- story           one of them\nnpm run --silent check -- --json'

export const command: Command = async ({ given, root, loadStories, loadPublisher, print }) => {
  const {
    values: { json },
    positionals: [story],
  } = optionsIn(given, { json: { type: 'boolean', default: false } }, usage)
  const { known, stopping, ...whole } = await reportOn(root, { loadStories, loadPublisher })
  const own = whole.found.filter((one) => one.story === story && !stopping.includes(one))
  const found = [...stopping, ...own]
  const isKnown = story === undefined || story === publisherName || known.includes(story)
  const report = story === undefined ? whole : { stories: namesIn(found, isKnown ? [story] : []), found }
  if (isKnown || stopping.length > 0) print(json ? asJson(report) : asText(report))
  if (!isKnown) throw noStory(story, known, usage)
  return hasProblem(report) ? 1 : 0
}

interface Whole extends Report {
  /** The names of all stories, also where they could not be loaded. */
  readonly known: readonly string[]
  /** What kept stories and publisher from being loaded, so that it is told whatever story is asked for. */
  readonly stopping: readonly Problem[]
}

/** The compiler runs first, for what it refuses the others may not be able to read. It is told last, and
 * only where the others, who speak plainer, have not told it. */
async function reportOn(root: string, context: Loading): Promise<Whole> {
  const files = readStoryFiles(root)
  const written = [...files, ...readPublisherFile(root)]
  const slips = withLines(written, syntaxProblems(root))
  const refused = withLines(written, withoutEchoes(checkTypes(root), slips))
  const loaded = await checked(root, context, written).catch((error: unknown) => {
    // Half a story, or half a publisher, stops the other checks, and the compiler has told which. Anything else is ours to mend.
    if (slips.length + refused.length > 0) return undefined
    throw error
  })
  // A name that stands twice explains much of the rest, so it is told first.
  const found = [
    ...slips,
    ...withoutConsequences(loaded?.found ?? [], slips),
    ...withLines(written, checkFileNames(files)),
    ...withoutEchoes(refused, loaded?.found ?? []),
  ]
  return {
    stories: namesIn(found, loaded?.slugs ?? []),
    found,
    known: loaded?.slugs ?? files.filter(({ path }) => !path.endsWith('/stories.ts')).map((file) => file.story),
    stopping: loaded ? [] : slips.length > 0 ? slips : refused,
  }
}

/** What is wrong with the publisher is on every page, so that it comes first. */
function namesIn(found: readonly Problem[], slugs: readonly string[]): string[] {
  const names = found.map(({ story }) => story)
  return [...new Set([...names.filter((name) => name === publisherName), ...slugs, ...names])]
}

type Loading = Pick<CommandContext, 'loadStories' | 'loadPublisher'>

async function checked(root: string, { loadStories, loadPublisher }: Loading, written: readonly StoryFile[]) {
  const [stories, publisher] = await Promise.all([loadStories(), loadPublisher()])
  return { slugs: stories.map(nameOf), found: problemsInAll(stories, publisher, root, written) }
}
