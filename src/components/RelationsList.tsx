/** The facts of the relations diagram as text, each a link to its comparison. */
import type { Pair } from '../model/relations.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { compareParties } from '../state/transitions.ts'
import { StateLink } from './StateLink.tsx'

export function RelationsList({ pairs }: { pairs: readonly Pair[] }) {
  const { words } = useExplainer()
  return (
    <details className="text-note">
      <summary className="w-fit py-0.5 text-soft">{words.asList}</summary>
      <ul className="mt-1 grid grid-cols-1 gap-1">
        {pairs.map(({ parties: [one, other], counts }) => (
          <li key={`${one.id} ${other.id}`}>
            <StateLink step={compareParties(one.id, other.id)} className="inline-block py-0.5 quiet-link">
              {words.compareLink([one, other], counts)}
            </StateLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
