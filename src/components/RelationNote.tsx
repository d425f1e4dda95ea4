/** How the two compared parties stand on a sticking point. Where one of them states nothing there is nothing to say. */
import { relationOn } from '../model/relations.ts'
import type { StickingPoint } from '../model/Story.ts'
import { useExplainer, useLens } from '../state/ExplainerContext.ts'

export function RelationNote({ point }: { point: StickingPoint }) {
  const { words } = useExplainer()
  const lens = useLens()
  const relation = lens.kind === 'compare' ? relationOn(point, ...lens.parties) : 'incomparable'
  if (relation === 'incomparable') return null
  return <span className="mt-1.5 block font-sans text-small text-soft">{words.relations[relation]}</span>
}
