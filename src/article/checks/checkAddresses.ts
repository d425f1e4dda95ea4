/** Whether the address of each source leads a reader to it, from wherever the page is read. */
import type { Article } from '../schema/Article.ts'
import { type Finding, problem } from './Problem.ts'

export const checkAddresses = ({ sources }: Article): Finding[] =>
  Object.entries(sources)
    // That a text is empty is told by `checkArticle`.
    .filter(([, { url }]) => url?.trim() && !isAbsolute(url))
    .map(([id, { url = '' }]) => notAbsolute(`sources.${id}.url`, url))

/** @param instead what else may be done about it */
export const notAbsolute = (path: string, value: string, instead = ', or leave it out'): Finding =>
  problem(
    path,
    value,
    'It is not the whole address of a web page, so a link to it would lead nowhere, or somewhere else.',
    `Copy it from the browser, from https:// to its end${instead}.`,
  )

/** A parser alone would also take spaces around it, and `https:` with no slashes. */
export const isAbsolute = (url: string): boolean => /^https?:\/\/[^\s/]\S*$/i.test(url) && URL.canParse(url)
