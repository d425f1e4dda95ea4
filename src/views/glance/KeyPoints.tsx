/** The three things that a reader in a hurry takes away. */
import { keyPointAnchor, keyPointsAnchor } from '../../model/anchors.ts'
import { useStory } from '../../state/ExplainerContext.ts'
import { Statement } from '../../ui/Statement.tsx'

export function KeyPoints() {
  const { keyPoints } = useStory()
  if (keyPoints.length === 0) return null
  return (
    <ol
      id={keyPointsAnchor.id}
      className="mt-5 @tablet:mt-6 print:mt-3 border-y border-rule @middle:grid @middle:grid-cols-3 @middle:gap-x-6 @desk:gap-x-9"
    >
      {keyPoints.map((keyPoint, at) => (
        <li
          key={at}
          className="py-4 @max-middle:py-3 print:py-2 @max-middle:not-first:border-t @max-middle:not-first:border-rule"
        >
          <h2 className="mb-1 font-serif text-want font-strong text-balance @max-tablet:text-[1.125rem]">
            {keyPoint.title}
          </h2>
          <Statement grounds={keyPoint} anchor={keyPointAnchor(at)} className="text-note text-pretty">
            {keyPoint.text}
          </Statement>
        </li>
      ))}
    </ol>
  )
}
