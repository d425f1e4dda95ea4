/** What the marks of the strips mean, as far as they come up. */
import { type Pair, relations } from '../../model/relations.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { Mark } from '../../ui/Mark.tsx'

export function PairsKey({ pairs }: { pairs: readonly Pair[] }) {
  const { relations: words } = useWords()
  return (
    <p className="flex flex-wrap gap-x-2 gap-y-1 pt-2 @tablet:gap-x-4 text-small text-soft">
      {relations
        .filter((relation) => pairs.some((pair) => pair.points[relation].length > 0))
        .map((relation) => (
          <span key={relation} className="inline-flex min-h-6 items-center gap-1.5">
            <Mark of={relation} className={`text-[15px] ${relation === 'incomparable' ? '' : 'text-ink'}`} />
            {`${words[relation]} `}
          </span>
        ))}
    </p>
  )
}
