/** `npm run check`: every problem and warning in all stories. */
import { parseArgs } from 'node:util'
import { checkStories } from '../article/checkStories.ts'
import { checkTypes } from './checkTypes.ts'
import { type Command, type Desk, Mistake } from './Desk.ts'
import { asJson, asText, hasProblem, type Report } from './report.ts'

const usage =
  'npm run check                    all stories\nnpm run check -- story           one of them\nnpm run --silent check -- --json'

export const command: Command = async ({ given, root, loadStories, print }) => {
  const { json, story } = parse(given)
  const whole = await reportOn(root, loadStories)
  if (story !== undefined && !whole.stories.includes(story)) {
    throw new Mistake(`There is no story “${story}”. There are ${whole.stories.join(', ')}.\n\n${usage}`)
  }
  const report =
    story === undefined ? whole : { stories: [story], found: whole.found.filter((one) => one.story === story) }
  print(json ? asJson(report) : asText(report))
  return hasProblem(report) ? 1 : 0
}

function parse(given: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    return { json: values.json, story: positionals[0] }
  } catch (error) {
    throw new Mistake(`${(error as Error).message}\n\n${usage}`)
  }
}

/** The compiler runs first, for what it refuses the others may not be able to read. It is told last: the others speak plainer. */
async function reportOn(root: string, loadStories: Desk['loadStories']): Promise<Report> {
  const refused = checkTypes(root)
  const { slugs, found } = await checked(loadStories).catch((error: unknown) => {
    // Half a story stops the other checks, and the compiler has told which. Anything else is ours to mend.
    if (refused.length > 0) return { slugs: [], found: [] }
    throw error
  })
  const all = [...found, ...refused]
  return { stories: [...new Set([...slugs, ...all.map(({ story }) => story)])], found: all }
}

async function checked(loadStories: Desk['loadStories']) {
  const stories = await loadStories()
  return { slugs: stories.map(({ slug }) => slug), found: checkStories(stories) }
}
