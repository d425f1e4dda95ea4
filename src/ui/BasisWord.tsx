/** How we know, behind a statement for which nobody of the party is cited: "Implied", or who tells it. Other bases are told in its note. */
import type { Grounds } from '../article/schema/Grounds.ts'
import { tellerOf } from '../model/grounds.ts'
import { useStory, useWords } from '../state/ExplainerContext.ts'

export function BasisWord({ of: grounds }: { /** What the statement rests on. */ of: Pick<Grounds, 'basis' | 'by'> }) {
  const { basisName } = useWords()
  const story = useStory()
  const { basis } = grounds
  if (basis !== 'implied' && basis !== 'told') return null
  const teller = tellerOf(story, grounds)
  return (
    <>
      {' '}
      <i className={`font-sans text-small ${teller ? '' : 'whitespace-nowrap'} text-soft`}>
        {basisName(basis, teller)}
      </i>
    </>
  )
}
