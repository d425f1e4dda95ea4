/** Whether the interface can speak the language that a story is written in, and whether there is such a direction to read it in. */
import type { Article } from '../schema/Article.ts'
import { directions, languageOf, languages } from '../schema/languages.ts'
import { type Finding, quoted } from './Problem.ts'

/** What the types say is not what a broken import says. */
export function checkLanguage({ lang, dir }: Article): Finding[] {
  const findings: Finding[] = []
  if (!/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(lang) || !languageOf(lang)) {
    findings.push({
      severity: 'problem',
      path: 'lang',
      value: lang,
      why: `The interface has no words in this language, only in ${quoted(languages)}, so half of the page would be in another.`,
      mend: 'Write it as “en-GB” or “de-DE”, or have the words translated first: see “Another language” in docs/writing-a-story.md.',
    })
  }
  if (dir !== undefined && !directions.includes(dir)) {
    findings.push({
      severity: 'problem',
      path: 'dir',
      value: dir,
      why: 'There is no such direction.',
      mend: 'Write “rtl” for a story that is read from right to left, or leave it out.',
    })
  }
  return findings
}
