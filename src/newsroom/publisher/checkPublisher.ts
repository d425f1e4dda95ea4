/**
 * Every problem and warning in what a publisher says of itself, but for the colours, which `checkPalette` looks at. It is checked
 * like a story: the build and `npm run check` refuse problems, and tell warnings.
 */
import type { Article } from '../../article/schema/Article.ts'
import { checkFields } from '../../article/checks/checkFields.ts'
import { formFirst } from '../../article/checks/formFirst.ts'
import { isWhole } from '../../article/checks/isWhole.ts'
import { type Problem, publisherName } from '../../article/checks/Problem.ts'
import { type Palette, schemes } from '../../article/checks/looksOf.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { checkFaces } from './checkFaces.ts'
import { checkLogo } from './checkLogo.ts'
import { profileChecks } from './checkProfile.ts'
import { profileFields } from './profileFields.ts'

/**
 * @param stories whose letters its typefaces need
 * @param root the project's folder
 */
export function checkPublisher(publisher: PublisherProfile, stories: readonly Article[], root: string): Problem[] {
  const checks = [
    ...profileChecks,
    ({ logo }: PublisherProfile) => checkLogo(logo, root),
    (publisher: PublisherProfile) => checkFaces(publisher, stories.filter(isWhole), root),
  ]
  return formFirst(publisher, formOf(publisher), checks).map((finding) => ({ story: publisherName, ...finding }))
}

/** The colours that stories are held against; undefined where they cannot be read, which `checkPublisher` tells. */
export function paletteOf(publisher: PublisherProfile): Palette | undefined {
  const isBroken = formOf(publisher).missing.some(({ path }) => path === '' || /^(colours|themes)\b/.test(path))
  const isWhole = !isBroken && Object.values(publisher.themes ?? {}).every(({ scheme }) => schemes.includes(scheme))
  return isWhole ? publisher : undefined
}

const formOf = (publisher: PublisherProfile) => checkFields(publisher, profileFields(publisher), 'docs/branding.md')
