/** What an editor gave a command, read so that a slip of the keyboard is answered in a sentence. */
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'
import type { Article } from '../article/schema/Article.ts'
import { Mistake } from '../newsroom/Mistake.ts'

/** @param usage is shown where the options are not the command's */
export function optionsIn<Options extends NonNullable<ParseArgsConfig['options']>>(
  given: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true })
  } catch (error) {
    throw new Mistake(`${(error as Error).message}\n\n${usage}`)
  }
}

/** The path of a file that is there. */
export function fileGiven(root: string, file: string): string {
  const path = resolve(root, file)
  if (!existsSync(path) || !statSync(path).isFile()) throw new Mistake(`There is no file ${path}.`)
  return path
}

/** The one story that a command is about. @param slugs what stands after the command's name besides options */
export function storyGiven(stories: readonly Article[], slugs: readonly string[], usage: string): Article {
  const [slug, ...others] = slugs
  if (slug === undefined || others.length > 0) throw new Mistake(`Say one story.\n\n${usage}`)
  return storyNamed(stories, slug, usage)
}

export function storyNamed(stories: readonly Article[], slug: string, usage: string): Article {
  const story = stories.find((one) => one.slug === slug)
  if (story) return story
  throw noStory(
    slug,
    stories.map((one) => one.slug),
    usage,
  )
}

/** What to say of a story that is not among these. */
export const noStory = (slug: string, slugs: readonly string[], usage: string): Mistake =>
  new Mistake(`There is no story “${slug}”. There are ${slugs.join(', ')}.\n\n${usage}`)
