/**
 * What types can't say about a story: every problem in it, and every warning, in the order of the story.
 *
 * The tests and the build run it over all stories; the build fails on a problem. It judges form, not truth: whether a source
 * says what the story says it does is for an editor to check.
 */
import type { Article } from './Article.ts'
import { checkCharacters } from './checkCharacters.ts'
import { checkColours } from './checkColours.ts'
import { checkQuotes } from './checkQuotes.ts'
import { checkRefs } from './checkRefs.ts'
import { checkNames } from './checkNames.ts'
import { isDate } from './isDate.ts'
import type { Finding, Problem } from './Problem.ts'
import { textsOf } from './textsOf.ts'

/** @returns an empty list for a story with nothing to mend. */
export function checkArticle(article: Article): Problem[] {
  const findings = [
    ...checkText(article),
    ...checkCharacters(article),
    ...checkLanguage(article),
    ...checkNames(article),
    ...checkColours(article),
    ...checkQuotes(article),
    ...checkDates(article),
    ...checkRefs(article),
  ]
  return findings.map((finding) => ({ story: article.slug, ...finding }))
}

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

/** Both go into the page's first element. What the types say is not what a broken import says. */
function checkLanguage({ lang, dir }: Article): Finding[] {
  const findings: Finding[] = []
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang)) {
    findings.push({
      severity: 'problem',
      path: 'lang',
      value: lang,
      why: 'It is no language tag, so neither a browser nor a screen reader could tell the language.',
      mend: 'Write it as in “en”, “en-GB” or “ar”.',
    })
  }
  if (dir !== undefined && !['ltr', 'rtl'].includes(dir)) {
    findings.push({
      severity: 'problem',
      path: 'dir',
      value: dir,
      why: 'There is no such direction.',
      mend: 'Write “ltr” or “rtl”, or leave it out for “ltr”.',
    })
  }
  return findings
}

function checkDates(article: Article): Finding[] {
  return textsOf(article)
    .filter(({ path, text }) => /(^|\.)(date|published)$/.test(path) && text.trim() && !isDate(text))
    .map(({ path, text }) => ({
      severity: 'problem',
      path,
      value: text,
      why: 'There is no such date.',
      mend: 'Write it as YYYY-MM-DD, or as YYYY-MM or YYYY where no more is known.',
    }))
}
