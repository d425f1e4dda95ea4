/** The word "Implied" behind a statement for which nobody is cited. Other bases are told in its note. */
import type { Basis } from '../article/schema/Article.ts'
import { useWords } from '../state/ExplainerContext.ts'

export function ImpliedWord({ basis }: { basis: Basis }) {
  const { bases } = useWords()
  return (
    basis === 'implied' && (
      <>
        {' '}
        <i className="font-sans text-small whitespace-nowrap text-soft">{bases.implied}</i>
      </>
    )
  )
}
