/** The questions that the sources leave open, each with the sticking point that it belongs to, if it belongs to one. */
import { pointAnchor, unknownAnchor } from '../../model/anchors.ts'
import { useStory } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { BasisWord } from '../../ui/BasisWord.tsx'
import { KeptWords } from '../../ui/KeptWords.tsx'
import { Statement } from '../../ui/Statement.tsx'

export function OpenQuestions() {
  const { unknowns } = useStory()
  return (
    <ol className="mt-4 border-t border-ink">
      {unknowns.map((unknown) => (
        <li key={unknown.number} id={unknownAnchor(unknown.number).id} className="open-question">
          <div className="inline">
            <Statement
              grounds={unknown}
              anchor={unknownAnchor(unknown.number)}
              hasId={false}
              className="inline font-serif text-want text-pretty"
            >
              <KeptWords text={unknown.text} />
              <BasisWord of={unknown} />
            </Statement>
          </div>{' '}
          {unknown.point && (
            <AnchorLink
              to={pointAnchor(unknown.point.id)}
              className="thin-link inline-flex @tablet:ms-4 min-h-6 items-center justify-self-start text-small text-soft hover:text-ink"
            >
              {unknown.point.label}
            </AnchorLink>
          )}
        </li>
      ))}
    </ol>
  )
}
