/** Whether all paragraphs that the story cites are there, each cited once a statement, and all that are there are cited. */
import type { Article } from '../schema/Article.ts'
import { claimsOf, refsOf } from './claimsOf.ts'
import type { ParagraphPart } from '../schema/Source.ts'
import type { Finding } from './Problem.ts'
import { citedIn, paragraphsIn } from './refsIn.ts'

/** `npm run paragraphs` prints these with the others, and what they say stands in the text as well. */
const isFurniture = (part: ParagraphPart | undefined): boolean =>
  part === 'headline' || part === 'standfirst' || part === 'caption'

export function checkRefs(article: Article): Finding[] {
  const paragraphs = paragraphsIn(article)
  const known = new Set(paragraphs.map(({ ref }) => ref))
  const cited = citedIn(article)
  const used = new Set(cited.map(({ ref }) => ref))
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
    ...cited
      .filter(({ ref }) => !known.has(ref))
      .map(({ path, ref }): Finding => ({
        severity: 'problem',
        path,
        value: ref,
        why: 'There is no such paragraph in the sources of this story.',
        mend: 'Cite one that stands under “sources”.',
      })),
    ...checkTwice(article),
    ...paragraphs
      .filter(({ ref, part }) => !used.has(ref) && !isFurniture(part))
      .map(({ ref, path }): Finding => ({
        severity: 'warning',
        path,
        value: ref,
        why: 'Nothing in the story rests on this paragraph.',
        mend: 'Cite it where it is used, or leave it out of the source.',
      })),
  ]
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
