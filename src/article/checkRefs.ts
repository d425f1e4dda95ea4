/** Whether all paragraphs that the story cites are there, and all that are there are cited. */
import type { Article } from './Article.ts'
import type { Finding } from './Problem.ts'
import { textsOf } from './textsOf.ts'

export function checkRefs(article: Article): Finding[] {
  const paragraphs = Object.entries(article.sources).flatMap(([source, { paragraphs }]) =>
    paragraphs.map(({ id }, at) => ({ ref: `${source}:${id}`, path: `sources.${source}.paragraphs.${at}` })),
  )
  const known = new Set(paragraphs.map(({ ref }) => ref))
  const cited = textsOf(article).filter(({ path }) => /\.(refs|detailRefs)\.\d+$/.test(path))
  const used = new Set(cited.map(({ text }) => text))
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
      .filter(({ text }) => !known.has(text))
      .map(({ path, text }): Finding => ({
        severity: 'problem',
        path,
        value: text,
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
