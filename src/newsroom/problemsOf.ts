/** All that can be told of one story: its own problems, and those against the texts of its sources where the editor keeps them. */
import type { Article } from '../article/schema/Article.ts'
import { checkArticle } from '../article/checks/checkArticle.ts'
import { checkColours } from '../article/checks/checkColours.ts'
import { isWhole } from '../article/checks/isWhole.ts'
import { checkAgainstSource } from '../article/source/checkAgainstSource.ts'
import type { Problem } from '../article/checks/Problem.ts'
import type { PublisherProfile } from '../publisher/PublisherProfile.ts'
import { checkFileNames, readStoryFiles, withLines } from './storyFiles.ts'
import { filesKept, readTexts } from './sourceFiles.ts'

export function problemsOf(article: Article, publisher: PublisherProfile, root: string): Problem[] {
  const files = readStoryFiles(root)
  return withLines(files, [
    ...checkArticle(article),
    ...checkColours(article, publisher),
    ...checkFileNames(files).filter(({ story }) => story === article.slug),
    ...(isWhole(article) ? checkAgainstSource(article, readTexts(filesKept(root, article))) : []),
  ])
}
