/** Whether anything of the starter story is left: what is still to be written stands whole in square brackets. */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'
import { textsOf } from './textsOf.ts'

/** One warning for all of them, or a new story would drown in it. */
export function checkUnwritten(article: Article): Finding[] {
  const unwritten = textsOf(article).filter(({ text }) => /^\[.*\]$/s.test(text.trim()))
  const [first] = unwritten
  if (!first) return []
  const more = unwritten.length - 1
  return [
    {
      severity: 'warning',
      path: first.path,
      value: first.text,
      why: `It is in square brackets, ${more === 0 ? 'so' : `and so ${more === 1 ? 'is one text' : `are ${more} texts`} more:`} ${more === 0 ? 'it is' : 'they are'} still to be written.`,
      mend: 'Write it, without the brackets, or leave the whole entry out.',
    },
  ]
}
