/** Whether all paragraphs that the story cites are there, each cited once a statement, and all that are there are cited. */
import type { Article } from '../schema/Article.ts'
import { claimsOf, refsOf } from './claimsOf.ts'
import type { ParagraphPart } from '../schema/Source.ts'
import { sourceOf } from '../schema/refs.ts'
import { alsoAt } from './alsoAt.ts'
import { type Finding, quoted } from './Problem.ts'
import { isUnknownSource, refMeant } from './refMeant.ts'
import { citedIn, paragraphsIn, type RefAt } from './refsIn.ts'

/** `npm run paragraphs` prints these with the others, and what they say stands in the text as well. */
const isFurniture = (part: ParagraphPart | undefined): boolean =>
  part === 'headline' || part === 'standfirst' || part === 'caption'

export function checkRefs(article: Article): Finding[] {
  const paragraphs = paragraphsIn(article)
  const known = new Set(paragraphs.map(({ ref }) => ref))
  const cited = citedIn(article)
  const broken = cited.filter(({ ref }) => !known.has(ref))
  const meant = new Set([...cited.map(({ ref }) => ref), ...broken.flatMap(({ ref }) => mayMean(article, ref))])
  return [
    ...paragraphs
      .filter(({ ref }, at) => paragraphs.findIndex((twin) => twin.ref === ref) !== at)
      .map(({ ref, path }): Finding => ({
        severity: 'problem',
        path: `${path}.id`,
        value: ref,
        why: 'Two paragraphs of one source have the same number, so a reference could mean either.',
        mend: 'Number them as they stand in the source.',
      })),
    ...checkBroken(article, broken),
    ...checkTwice(article),
    ...paragraphs
      .filter(({ ref, part }) => !isFurniture(part) && !meant.has(ref))
      .map(({ ref, path }): Finding => ({
        severity: 'warning',
        path,
        value: ref,
        why: 'Nothing in the story rests on this paragraph.',
        mend: 'Cite it where it is used, or leave it out of the source.',
      })),
  ]
}

/** A source that is not there was probably renamed at its own place alone: it is told once, at the first place that names it. */
function checkBroken(article: Article, broken: readonly RefAt[]): Finding[] {
  const mistakeIn = (ref: string) => (isUnknownSource(article, ref) ? sourceOf(ref) : ref)
  return broken
    .filter(({ ref }, at) => broken.findIndex((other) => mistakeIn(other.ref) === mistakeIn(ref)) === at)
    .map(({ path, ref }): Finding => {
      const same = broken.filter((other) => other.path !== path && mistakeIn(other.ref) === mistakeIn(ref))
      const meant = refMeant(article, ref)
      const isUnknown = isUnknownSource(article, ref)
      return {
        severity: 'problem',
        path,
        value: ref,
        why:
          (isUnknown
            ? 'There is no such source in this story.'
            : 'There is no such paragraph in the sources of this story.') + alsoAt(same.map((other) => other.path)),
        mend:
          meant !== undefined
            ? `Did you mean ${meant}?`
            : isUnknown
              ? `Cite one of the story’s own: ${quoted(Object.keys(article.sources)) || 'there is none yet'}.`
              : 'Cite one that stands under “sources”.',
      }
    })
}

/** The paragraphs that would be cited if the slip in a reference were mended. */
function mayMean(article: Article, broken: string): string[] {
  if (!isUnknownSource(article, broken)) {
    const meant = refMeant(article, broken)
    return meant === undefined ? [] : [meant]
  }
  const behindSource = (ref: string) => ref.slice(sourceOf(ref).length)
  return paragraphsIn(article).flatMap(({ ref }) => (behindSource(ref) === behindSource(broken) ? ref : []))
}

/** The detail follows the text and rests on what that rests on, so it cites only what is more. */
function checkTwice(article: Article): Finding[] {
  return claimsOf(article).flatMap((claim) => {
    const first = refsOf(claim)
    return refsOf(claim, 'detail').flatMap((ref, at, all): Finding[] => {
      if (all.indexOf(ref) === at) return []
      const path = at < first.length ? `${claim.path}.refs.${at}` : `${claim.path}.detailRefs.${at - first.length}`
      return [
        {
          severity: 'warning',
          path,
          value: ref,
          why: 'The statement cites this paragraph twice, so a reader would find its number twice.',
          mend: 'Leave it out here.',
        },
      ]
    })
  })
}
