/** Whether a statement that the source only implies is worded as one. Only stories in English: no other has a list. */
import type { Article } from '../schema/Article.ts'
import { claimsOf } from '../checks/claimsOf.ts'
import { languageOf } from '../schema/languages.ts'
import type { Finding } from '../checks/Problem.ts'

/** What tells a reader that nobody said it: a word of inference, or what is missing. */
export const signsOfInference = [
  ...['appears', 'appear', 'seems', 'seem', 'suggests', 'suggest', 'implies', 'imply', 'implied', 'points to'],
  ...['likely', 'probably', 'presumably', 'apparently', 'may', 'might', 'could', 'unclear', 'undisclosed'],
  ...['not quoted', 'not cited', 'not stated', 'not said', 'not set out', 'not spelled out', 'nobody is cited'],
]

const sign = new RegExp(`(?<!\\p{L})(${signsOfInference.join('|')})(?!\\p{L})`, 'iu')

export function checkInference(article: Article): Finding[] {
  if (languageOf(article.lang) !== 'en') return []
  return claimsOf(article).flatMap(({ path, fields }): Finding[] => {
    // An open question asserts nothing.
    if (fields.basis !== 'implied' || path.startsWith('unknowns.')) return []
    const [field, ...more] = ['text', 'detail'].filter((name) => typeof fields[name] === 'string')
    if (!field) return []
    const texts = [field, ...more].map((name) => fields[name] as string)
    if (texts.some((text) => sign.test(text))) return []
    return [
      {
        severity: 'warning',
        path: `${path}.${field}`,
        value: texts[0] ?? '',
        why: 'It is only implied, and the sentence states it flatly.',
        mend: 'Let it show that it is an inference (“seems to”, “suggests”), or say what is missing (“the demand itself is not quoted”).',
      },
    ]
  })
}
