/**
 * Every problem and warning in what a publisher says of itself, but for the colours, which `checkPalette` looks at. It is checked
 * like a story: the build and `npm run check` refuse problems, and tell warnings.
 */
import type { Article } from '../../article/schema/Article.ts'
import { type Problem, publisherName } from '../../article/checks/Problem.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { checkFaces } from './checkFaces.ts'
import { checkLogo } from './checkLogo.ts'
import { checkProfile } from './checkProfile.ts'

/**
 * @param stories whose letters its typefaces need
 * @param root the project's folder
 */
export const checkPublisher = (publisher: PublisherProfile, stories: readonly Article[], root: string): Problem[] =>
  [...checkProfile(publisher), ...checkLogo(publisher.logo, root), ...checkFaces(publisher, stories, root)].map(
    (finding) => ({ story: publisherName, ...finding }),
  )
