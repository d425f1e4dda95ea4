/** All that is wrong with a draft, or worth a look, as the project's commands would tell it. */
import { checkArticle } from '../../article/checks/checkArticle.ts'
import { checkColours } from '../../article/checks/checkColours.ts'
import type { Problem } from '../../article/checks/Problem.ts'
import { checkAgainstSource } from '../../article/source/checkAgainstSource.ts'
import { publisher } from '../../publisher/publisher.ts'
import { paragraphsIn } from '../source/cited.ts'
import type { Draft } from './Draft.ts'

export function problemsIn({ article, texts }: Draft): Problem[] {
  const known = Object.fromEntries(
    Object.entries(texts)
      .filter(([source]) => source in article.sources)
      .map(([source, text]) => [source, paragraphsIn(text)]),
  )
  const found = [
    ...told(() => checkArticle(article), article.slug),
    ...told(() => checkColours(article, publisher), article.slug),
    ...told(() => checkAgainstSource(article, known), article.slug),
    ...untold(draftWithoutText(article, texts), article.slug),
  ]
  return found.toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({ severity }: Problem): number => (severity === 'problem' ? 0 : 1)

/** A check that half a story stops has told nothing yet; the others have. */
function told(check: () => Problem[], story: string): Problem[] {
  try {
    return check()
  } catch {
    return [
      {
        severity: 'problem',
        story,
        path: '',
        value: '',
        why: 'Something is missing that a check needs before it can look at the rest.',
        mend: 'Mend what else is told here; the check then goes on by itself.',
      },
    ]
  }
}

const draftWithoutText = ({ sources }: Draft['article'], texts: Draft['texts']): string[] =>
  Object.keys(sources).filter((id) => texts[id] === undefined)

const untold = (ids: readonly string[], story: string): Problem[] =>
  ids.map((id) => ({
    severity: 'warning',
    story,
    path: `sources.${id}`,
    value: '',
    why: 'The text of this source is not here, so nothing can be compared with it.',
    mend: 'Paste or drop its text on the left.',
  }))
