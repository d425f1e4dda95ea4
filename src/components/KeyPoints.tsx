/** The story in three sentences, as items of a list. */
import { keyPointAnchor } from '../model/anchors.ts'
import { useText } from '../state/TextContext.ts'
import { Refs } from './Refs.tsx'

export function KeyPoints() {
  const { story } = useText()
  return story.keyPoints.map((point, at) => (
    <li key={point.title} id={keyPointAnchor(at).id} className="flex gap-3.5 border-t border-rule py-3.5">
      <span aria-hidden="true" className="w-5 flex-none font-serif text-quote font-strong text-soft">
        {at + 1}
      </span>
      <p className="min-w-0 flex-1">
        <strong className="font-strong">{point.title}</strong>
        {` ${point.text}`}
        <Refs refs={point.refs} from={keyPointAnchor(at)} />
      </p>
    </li>
  ))
}
