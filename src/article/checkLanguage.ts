/** Whether the interface can speak the language that a story is written in. */
import type { Article } from './Article.ts'
import { languageOf, languages } from './languages.ts'
import type { Finding } from './Problem.ts'

export function checkLanguage({ lang }: Article): Finding[] {
  if (languageOf(lang)) return []
  return [
    {
      severity: 'problem',
      path: 'lang',
      value: lang,
      why: `The interface has no words in this language, only in ${Object.keys(languages).join(', ')}, so half of the page would be in another.`,
      mend: 'Correct the tag, such as “en-GB”, or have the words translated first: see “Another language” in docs/writing-a-story.md.',
    },
  ]
}
