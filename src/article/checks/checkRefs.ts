/** Whether all paragraphs that the story cites are there, and all that are there are cited. */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'
import { citedIn, paragraphsIn } from '../schema/refs.ts'

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
        why: 'Two paragraphs of one source have the same id, so a reference could mean either.',
        mend: 'Number them as they stand in the source.',
      })),
    ...cited
      .filter(({ ref }) => !known.has(ref))
      .map(({ path, ref }): Finding => ({
        severity: 'problem',
        path,
        value: ref,
        why: 'There is no such paragraph in the sources of this story.',
        mend: 'Cite source:paragraph, with ids that stand under “sources”.',
      })),
    ...paragraphs
      .filter(({ ref }) => !used.has(ref))
      .map(({ ref, path }): Finding => ({
        severity: 'warning',
        path,
        value: ref,
        why: 'Nothing in the story rests on this paragraph.',
        mend: 'Cite it where it is used, or leave it out of the source.',
      })),
  ]
}
