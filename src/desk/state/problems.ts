/**
 * All that is wrong with a draft, or worth a look, as the project's commands would tell it; and which of it is only that something is still
 * empty. Nothing is wrong with what is not begun.
 */
import { checkArticle } from '../../article/checks/checkArticle.ts'
import { checkColours } from '../../article/checks/checkColours.ts'
import type { Problem } from '../../article/checks/Problem.ts'
import type { Article } from '../../article/schema/Article.ts'
import { checkAgainstSource } from '../../article/source/checkAgainstSource.ts'
import { publisher } from '../../publisher/publisher.ts'
import { pathOf, valueAt } from '../document/values.ts'
import { keysOf, textIn } from '../document/Written.ts'
import { paragraphsIn } from '../source/cited.ts'
import type { Draft } from './Draft.ts'

export interface DraftProblem extends Problem {
  /** What stands there is empty, and has to be filled in before the story is published. */
  readonly isToFillIn: boolean
}

export function problemsIn({ article, texts }: Draft): DraftProblem[] {
  const known = Object.fromEntries(
    Object.entries(texts)
      .filter(([source]) => source in article.sources)
      .map(([source, text]) => [source, paragraphsIn(text)]),
  )
  const found = [
    ...foundBy(() => checkArticle(article), article.slug),
    ...foundBy(() => checkColours(article, publisher), article.slug),
    ...foundBy(() => checkAgainstSource(article, known), article.slug),
    ...withoutText(article, texts),
  ]
  return found
    .map((one) => ({ ...one, isToFillIn: one.severity === 'problem' && isEmptyAt(article, one.path) }))
    .toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({ severity, isToFillIn }: DraftProblem): number => (severity === 'warning' ? 2 : isToFillIn ? 1 : 0)

function isEmptyAt(article: Article, path: string): boolean {
  // A story has too few parties and points until it has enough. Without a path it is told that a check waits for the rest.
  if (['', 'parties', 'points'].includes(path)) return true
  const value = valueAt(article, pathOf(path))
  return typeof value !== 'boolean' && textIn(value).trim() === '' && keysOf(value).length === 0
}

/** What a check finds; that it could not come to its end, where half a story stops it. */
function foundBy(check: () => Problem[], story: string): Problem[] {
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

const withoutText = ({ slug, sources }: Draft['article'], texts: Draft['texts']): Problem[] =>
  Object.keys(sources)
    .filter((id) => texts[id] === undefined)
    .map((id) => ({
      severity: 'warning',
      story: slug,
      path: `sources.${id}`,
      value: '',
      why: 'The text of this source is not here, so nothing can be compared with it.',
      mend: 'Paste or drop its text under “Sources”.',
    }))
