/**
 * What types can't say about a story, and what they say only to whoever runs the compiler: every problem in it, and every warning.
 *
 * The tests, the build, the dev server and the editors' commands run it; the build fails on a problem. It judges form and care, not
 * truth: `checkAgainstSource` compares the story with the text of its sources.
 */
import type { Article } from '../schema/Article.ts'
import { checkBalance } from '../editorial/checkBalance.ts'
import { checkInference } from '../editorial/checkInference.ts'
import { checkLoadedWords } from '../editorial/checkLoadedWords.ts'
import { checkNegation } from '../editorial/checkNegation.ts'
import { checkRelativeTime } from '../editorial/checkRelativeTime.ts'
import { checkAddresses } from './checkAddresses.ts'
import { checkAmountsFit } from './checkAmountsFit.ts'
import { checkCharacters } from './checkCharacters.ts'
import { checkDates } from './checkDates.ts'
import { checkDoubles } from './checkDoubles.ts'
import { checkFit } from './checkFit.ts'
import { checkGrounds } from './checkGrounds.ts'
import { checkKinds } from './checkKinds.ts'
import { checkLabels } from './checkLabels.ts'
import { checkLanguage } from './checkLanguage.ts'
import { checkLinks } from './checkLinks.ts'
import { checkMajor } from './checkMajor.ts'
import { checkMarks } from './checkMarks.ts'
import { checkNames } from './checkNames.ts'
import { checkNamesFit } from './checkNamesFit.ts'
import { checkOrder } from './checkOrder.ts'
import { checkOvertaken } from './checkOvertaken.ts'
import { checkQuotes } from './checkQuotes.ts'
import { checkRefs } from './checkRefs.ts'
import { checkSpaces } from './checkSpaces.ts'
import { checkStandpoints } from './checkStandpoints.ts'
import { checkStands } from './checkStands.ts'
import { checkUnwritten } from './checkUnwritten.ts'
import { checkVersions } from './checkVersions.ts'
import { checkWhen } from './checkWhen.ts'
import { formFirst } from './formFirst.ts'
import { formOf } from './formOf.ts'
import { type Finding, nameless, type Problem } from './Problem.ts'
import { textsOf } from './textsOf.ts'

const checks: readonly ((article: Article) => Finding[])[] = [
  checkText,
  checkCharacters,
  checkLanguage,
  checkUnwritten,
  checkNames,
  checkDoubles,
  checkLabels,
  checkFit,
  checkNamesFit,
  checkAmountsFit,
  checkSpaces,
  checkMarks,
  checkKinds,
  checkAddresses,
  checkQuotes,
  checkDates,
  checkOrder,
  checkWhen,
  checkVersions,
  checkOvertaken,
  checkGrounds,
  checkMajor,
  checkStands,
  checkStandpoints,
  checkLinks,
  checkRefs,
  checkBalance,
  checkLoadedWords,
  checkInference,
  checkNegation,
  checkRelativeTime,
]

/** @returns an empty list for a story with nothing to mend. */
export const checkArticle = (article: Article): Problem[] =>
  formFirst(article, formOf(article), checks).map((finding) => ({
    story: nameOf(article),
    ...finding,
  }))

/** What the problems of a story are told under: its slug, if somebody wrote one. */
export const nameOf = ({ slug }: { readonly slug: unknown }): string =>
  typeof slug === 'string' && slug.trim() ? slug : nameless

function checkText(article: Article): Finding[] {
  return textsOf(article)
    .filter(({ path, text }) => !text.trim() && !isEdgeOfQuote(path))
    .map(({ path, text }) => ({
      severity: 'problem',
      path,
      value: text,
      why: 'The text is empty, so a reader would see a gap.',
      mend: 'Write it, or leave the whole entry out.',
    }))
}

/** The sentence around a fragment may be empty on one side. */
const isEdgeOfQuote = (path: string): boolean => /^quotes\.[^.]+\.(before|after)$/.test(path)
