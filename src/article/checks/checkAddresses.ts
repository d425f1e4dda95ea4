/** Whether the address of each source leads a reader to it, from wherever the page is read. */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'

export const checkAddresses = ({ sources }: Article): Finding[] =>
  Object.entries(sources)
    // That a text is empty is told by `checkArticle`.
    .filter(([, { url }]) => url?.trim() && !isAbsolute(url))
    .map(([id, { url = '' }]) => ({
      severity: 'problem',
      path: `sources.${id}.url`,
      value: url,
      why: 'It is not the whole address of a web page, so a link to it would lead nowhere, or somewhere else.',
      mend: 'Copy it from the browser, from https:// to its end, or leave it out.',
    }))

/** A parser alone would also take spaces around it, and `https:` with no slashes. */
export const isAbsolute = (url: string): boolean => /^https?:\/\/[^\s/]\S*$/i.test(url) && URL.canParse(url)
