/** The facts of the relations diagram as text, each a link to its comparison. */
import { pairsOf } from '../model/relations.ts'
import { useText } from '../state/TextContext.ts'
import { compareParties } from '../state/transitions.ts'
import { StateLink } from './StateLink.tsx'

export function RelationsList() {
  const { outline, words } = useText()
  return (
    <details className="text-note">
      <summary className="w-fit py-0.5 text-soft hover:text-ink">{words.asList}</summary>
      <ul className="mt-1 grid grid-cols-1 gap-1">
        {pairsOf(outline).map(({ parties: [one, other], counts }) => (
          <li key={`${one.id} ${other.id}`}>
            <StateLink step={compareParties(one.id, other.id)} className="inline-block max-w-full py-0.5 quiet-link">
              {words.compareLink([one, other], counts)}
            </StateLink>
          </li>
        ))}
      </ul>
    </details>
  )
}
