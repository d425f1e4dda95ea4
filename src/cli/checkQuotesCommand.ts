/** `npm run check:quotes`: stories compared with the texts of their sources. */
import type { Article } from '../article/schema/Article.ts'
import { checkAgainstSource } from '../article/source/checkAgainstSource.ts'
import { type Command, type Desk, Mistake } from './Desk.ts'
import { fileGiven, noStory, optionsIn } from './given.ts'
import { asJson, asText, hasProblem } from './report.ts'
import { filesKept, readTexts, type SourceFiles } from './sourceFiles.ts'

const usage = `npm run check:quotes -- story --source file.txt
npm run check:quotes -- story --source report=one.txt --source letter=two.txt
npm run check:quotes                    every story whose texts are in sources/`

export const command: Command = async (desk) => {
  const {
    values: { source, json },
    positionals: [story],
  } = optionsIn(
    desk.given,
    { source: { type: 'string', multiple: true, default: [] }, json: { type: 'boolean', default: false } },
    usage,
  )
  if (story === undefined && source.length > 0) throw new Mistake(`Say which story the text is of.\n\n${usage}`)
  const stories = await desk.loadStories()
  const chosen = story === undefined ? stories : [storyNamed(stories, story)]
  const compared = chosen
    .map((article) => ({
      article,
      files: source.length > 0 ? filesGiven(desk, article, source) : filesFor(desk, article, stories),
    }))
    .filter(({ files }) => Object.keys(files).length > 0)
  if (compared.length === 0) {
    throw new Mistake(`There is no text to compare ${story ?? 'any story'} with.\n\n${usage}`)
  }
  const report = {
    stories: compared.map(({ article }) => article.slug),
    found: compared.flatMap(({ article, files }) => [
      ...checkAgainstSource(article, readTexts(files)),
      ...missing(article, files),
    ]),
  }
  desk.print(json ? asJson(report) : asText(report))
  return hasProblem(report) ? 1 : 0
}

function storyNamed(stories: readonly Article[], slug: string): Article {
  const story = stories.find((one) => one.slug === slug)
  if (!story) {
    throw noStory(
      slug,
      stories.map((one) => one.slug),
      usage,
    )
  }
  return story
}

/** The files kept in `sources/`; `STORY_SOURCE` names one for the first story, where a machine keeps it elsewhere. */
function filesFor({ root, environment }: Desk, article: Article, stories: readonly Article[]): SourceFiles {
  const file = environment.STORY_SOURCE
  const [id] = Object.keys(article.sources)
  if (file && id !== undefined && article === stories[0]) return { [id]: fileGiven(root, file) }
  return filesKept(root, article)
}

/** `id=file`, or a file alone where there is but one source. */
function filesGiven({ root }: Desk, { slug, sources }: Article, given: readonly string[]): SourceFiles {
  const ids = Object.keys(sources)
  return Object.fromEntries(
    given.map((one) => {
      const id = ids.find((id) => one.startsWith(`${id}=`))
      if (id !== undefined) return [id, fileGiven(root, one.slice(id.length + 1))]
      const [only] = ids
      if (only !== undefined && ids.length === 1) return [only, fileGiven(root, one)]
      const file = one.replace(/^[a-z\d-]+=/, '')
      throw new Mistake(
        `${slug} has the sources ${ids.join(', ')}: say which one it is, as --source ${ids[0]}=${file}.`,
      )
    }),
  )
}

function missing({ slug, sources }: Article, files: SourceFiles) {
  return Object.keys(sources)
    .filter((id) => !(id in files))
    .map((id) => ({
      severity: 'warning' as const,
      story: slug,
      path: `sources.${id}`,
      value: id,
      why: 'Its text was not at hand, so nothing was compared with it.',
      mend: `Give it as --source ${id}=file.txt, or keep it as sources/${slug}.${id}.txt.`,
    }))
}
