/** At a glance: who relates to whom, and the key points. */
import { keyPointAnchor } from '../model/anchors.ts'
import { pairsOf, sharpestPairs } from '../model/relations.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { LensNote } from './LensNote.tsx'
import { Refs } from './Refs.tsx'
import { RelationsDiagram } from './RelationsDiagram.tsx'
import { RelationsList } from './RelationsList.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'

export function GlanceView() {
  const { story, words } = useExplainer()
  const pairs = pairsOf(story)
  return (
    <ViewSection view="glance">
      <div className="sr-only">
        <ViewHeading view="glance" />
      </div>
      <div className="grid grid-cols-1 items-center gap-7 @wide:grid-cols-11 @wide:gap-12">
        <div className="grid grid-cols-1 gap-3 @wide:col-span-5">
          <RelationsDiagram pairs={pairs} />
          <p className="text-note">{words.sharpest(story, sharpestPairs(pairs))}</p>
          <LensNote />
          <RelationsList pairs={pairs} />
        </div>
        <ol className="border-b border-rule @wide:col-span-6">
          {story.keyPoints.map((point, at) => (
            <li key={point.title} id={keyPointAnchor(at).id} className="flex gap-3.5 border-t border-rule py-3.5">
              <span aria-hidden="true" className="w-5 flex-none font-serif text-quote font-strong text-soft">
                {at + 1}
              </span>
              <p>
                <strong className="font-strong">{point.title}</strong> {point.text}
                <Refs refs={point.refs} from={keyPointAnchor(at)} />
              </p>
            </li>
          ))}
        </ol>
      </div>
    </ViewSection>
  )
}
