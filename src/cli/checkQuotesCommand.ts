/** `npm run check:quotes`: stories compared with the texts of their sources. */
import { checkArticle } from '../article/checks/checkArticle.ts'
import { isWhole } from '../article/checks/isWhole.ts'
import { nearestName } from '../article/checks/nearestName.ts'
import type { Problem } from '../article/checks/Problem.ts'
import type { Article } from '../article/schema/Article.ts'
import { checkAgainstSource } from '../article/source/checkAgainstSource.ts'
import { Mistake } from '../newsroom/Mistake.ts'
import type { Command, CommandContext } from './Command.ts'
import { fileGiven, storyNamed, optionsIn } from './given.ts'
import { asJson, asText, hasProblem } from './report.ts'
import { possibleTextFiles } from '../article/source/textFiles.ts'
import { readStoryFiles, withLines } from '../newsroom/storyFiles.ts'
import { filesKept, readTexts, type SourceFiles, strayFiles } from '../newsroom/sourceFiles.ts'

const usage = `npm run check:quotes -- story --source file.txt
npm run check:quotes -- story --source report=one.txt --source letter=two.txt
npm run check:quotes                    every story whose texts are in sources/`

export const command: Command = async (context) => {
  const {
    values: { source, json },
    positionals: [story],
  } = optionsIn(
    context.given,
    { source: { type: 'string', multiple: true, default: [] }, json: { type: 'boolean', default: false } },
    usage,
  )
  if (story === undefined && source.length > 0) throw new Mistake(`Say which story the text is of.\n\n${usage}`)
  const stories = await context.loadStories()
  const chosen = story === undefined ? stories : [storyNamed(stories, story, usage)]
  // What is not even there, or is of another kind, cannot be compared.
  const found = chosen.flatMap((article) => (isWhole(article) ? [] : checkArticle(article))).filter(isProblem)
  const all = chosen.filter(isWhole).map((article) => ({
    article,
    files: { ...filesFor(context, article, stories), ...filesGiven(context, article, source) },
  }))
  const stray = strayFiles(context.root, stories.filter(isWhole))
  if (found.length === 0 && all.every(({ files }) => Object.keys(files).length === 0)) {
    throw new Mistake(`There is no text to compare ${story ?? 'any story'} with.${lying(stray)}\n\n${usage}`)
  }
  const report = {
    stories: [...new Set([...found.map(({ story }) => story), ...all.map(({ article }) => article.slug)])],
    found: withLines(readStoryFiles(context.root), [
      ...found,
      ...all.flatMap(({ article, files }) => [
        ...checkAgainstSource(article, readTexts(files)),
        ...missing(article, files, stray),
      ]),
    ]),
  }
  context.print(json ? asJson(report) : asText(report))
  return hasProblem(report) ? 1 : 0
}

const isProblem = ({ severity }: Problem): boolean => severity === 'problem'

/** The files kept in `sources/`; `STORY_SOURCE` names one for the first story, where a machine keeps it elsewhere. */
function filesFor({ root, environment }: CommandContext, article: Article, stories: readonly Article[]): SourceFiles {
  const file = environment.STORY_SOURCE
  const [id] = Object.keys(article.sources)
  if (file && id !== undefined && article === stories[0]) return { [id]: fileGiven(root, file) }
  return filesKept(root, article)
}

/** `id=file`, or a file alone where there is but one source. */
function filesGiven({ root }: CommandContext, { slug, sources }: Article, given: readonly string[]): SourceFiles {
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

/** Without its text, a source's quotations are not compared, and nobody may think that they were. */
function missing(article: Article, files: SourceFiles, stray: readonly string[]): Problem[] {
  const { slug, sources } = article
  const ids = Object.keys(sources).filter((id) => !(id in files))
  return ids.map((id): Problem => {
    const name = possibleTextFiles(article, id).at(-1) ?? ''
    const meant = nearestName(name, stray) ?? stray.find((file) => file.startsWith(slug))
    // Of a story none of whose texts is here, its editor may keep them elsewhere.
    const isKeptElsewhere = ids.length === Object.keys(sources).length && meant === undefined
    return {
      severity: isKeptElsewhere ? 'warning' : 'problem',
      story: slug,
      path: `sources.${id}`,
      value: id,
      why: `There is no sources/${name}, so nothing was compared with it.${lying(stray)}`,
      mend: `${meant ? `Is it sources/${meant}? Then call that sources/${name}` : `Keep it as sources/${name}`}, or give it as --source ${id}=file.txt.`,
    }
  })
}

/** What lies in the folder and is no source's text, as a sentence behind another one. */
const lying = (stray: readonly string[]): string =>
  stray.length === 0 ? '' : ` In sources/ lies what belongs to no source: ${stray.join(', ')}.`
