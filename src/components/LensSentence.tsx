/**
 * What the lens shows, summed up in a sentence. Its room, as high as most sentences are, is there as soon as the page knows that there
 * is a lens, so that nothing moves when the sentence comes with the app.
 */
import type { Sentence } from '../i18n/en/appWords.ts'
import type { Lens } from '../model/lens.ts'
import { relationsBetween } from '../model/relations.ts'
import { stanceCounts } from '../model/stanceCounts.ts'
import { type Explainer, useExplainer, useLens } from '../state/ExplainerContext.ts'

export function LensSentence() {
  const explainer = useExplainer()
  const lens = useLens()
  const sentence = sentenceOf(lens, explainer)
  return (
    <p
      data-control
      className="hidden rounded-md bg-panel px-4 py-3 in-data-picked:block min-h-[calc(2lh+1.5rem)] in-data-[picked=2]:min-h-[calc(4lh+1.5rem)] @measure:min-h-[calc(1lh+1.5rem)] @measure:in-data-[picked=2]:min-h-[calc(2lh+1.5rem)]"
    >
      {sentence && (
        <>
          <strong className="font-strong">{sentence.lead}</strong>
          {sentence.rest}
        </>
      )}
    </p>
  )
}

function sentenceOf(lens: Lens, { outline, words }: Explainer): Sentence | undefined {
  switch (lens.kind) {
    case 'none':
      return undefined
    case 'follow':
      return words.follow(outline, lens.party, stanceCounts(outline, lens.party))
    case 'compare':
      return words.compare(outline, lens.parties, relationsBetween(outline, ...lens.parties))
  }
}
