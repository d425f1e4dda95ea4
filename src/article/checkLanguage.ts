/** Whether language and direction, which go into the page's first element, are ones that there are. */
import type { Article } from './Article.ts'
import type { Finding } from './Problem.ts'

/** What the types say is not what a broken import says. */
export function checkLanguage({ lang, dir }: Article): Finding[] {
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
