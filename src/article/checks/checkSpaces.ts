/** Whether spaces stand where they should: one between two words, and none before a full stop or a comma. */
import type { Article } from '../schema/Article.ts'
import type { Finding } from './Problem.ts'
import { textsOf } from './textsOf.ts'
import { whereIn } from './whereIn.ts'

export const checkSpaces = (article: Article): Finding[] =>
  textsOf(article).flatMap(({ path, text }): Finding[] => {
    const warn = (at: number, what: string, mend: string): Finding => ({
      severity: 'warning',
      path,
      value: text,
      why: `It has ${what}, ${whereIn(text, at)}.`,
      mend,
    })
    const double = doubleSpace.exec(text)
    const stray = isVerbatim(path) ? null : strayBefore.exec(text)
    return [
      ...(double ? [warn(double.index, 'two spaces in a row', 'Leave one of them.')] : []),
      ...(stray
        ? [warn(stray.index, `a space before a ${stray[1] === ',' ? 'comma' : 'full stop'}`, 'Take the space out.')]
        : []),
    ]
  })

/** Spaces and no-break spaces, also mixed. */
const doubleSpace = /[ \u00A0\u202F]{2}/

/** No language of ours sets one there. “.NET”, “.5” and “ …” typed as three dots begin with a full stop of their own. */
const strayBefore = /[ \u00A0\u202F]([.,])(?![.\p{L}\d])/u

/** In a quotation the space may be the source's. */
const isVerbatim = (path: string): boolean => /^quotes\.[^.]+\.(words|original)(\.|$)/.test(path)
