/** Whether a page has all that its story says to readers. For pages without script, for paper, and where something has failed. */
import type { Article } from '../../../src/article/schema/Article.ts'
import { textsOf } from '../../../src/article/checks/textsOf.ts'
import { capitalised } from '../../../src/i18n/grammar.ts'
import { textPaths } from '../../fixtures/texts.ts'
import { expect, type Page } from './test.ts'

/** Words that stand inside sentences which only a choice of the reader's brings, and names that a longer one takes the place of. */
const onRequest = /\.(inSentence|shortName|short|label|apart)$/

/** Every text of the story that stands on its page before the reader has chosen anything. */
export function readerTexts(article: Article): string[] {
  const paths = new Set(textPaths(article).filter((path) => !onRequest.test(path)))
  return textsOf(article).flatMap(({ path, text }) => (paths.has(path) ? text : []))
}

/**
 * Whether a text has it. At the head of a line it begins with a capital letter, a kicker is all capitals on paper, and who is described
 * and not named begins with a small letter inside a sentence: "Told by two officials".
 */
export const says = (text: string, wanted: string): boolean =>
  [wanted, capitalised(wanted), uncapitalised(wanted), wanted.toUpperCase()].some((one) => text.includes(one))

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Hidden text counts: folds are closed, and it is what the page has that matters. */
export async function hasAllTexts(page: Page, article: Article): Promise<void> {
  const text = plain(await page.locator('#explainer').evaluate((root) => root.textContent))
  expect(readerTexts(article).filter((one) => !says(text, plain(one)))).toEqual([])
}
