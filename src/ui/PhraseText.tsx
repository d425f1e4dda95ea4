/** A sentence in parts: what stands out is in ink, and each sticking point that it names is a link to that point. */
import { type Phrase, textOf } from '../i18n/Phrase.ts'
import { pointAnchor } from '../model/anchors.ts'
import { AnchorLink } from './AnchorLink.tsx'

export function PhraseText({ phrase }: { /** Such as `words.lens.compare(pair, sources)`. */ phrase: Phrase }) {
  // A translator replaces text; an element of its own for each sentence lets React replace the whole of it.
  return (
    <span key={textOf(phrase)}>
      {phrase.map((part, at) => {
        if (typeof part === 'string') return part
        if (part.strong !== undefined) {
          return (
            <b key={at} className="text-ink">
              {part.strong}
            </b>
          )
        }
        return (
          <AnchorLink key={at} to={pointAnchor(part.point.id)} className="thin-link text-ink">
            {part.point.inSentence}
          </AnchorLink>
        )
      })}
    </span>
  )
}
