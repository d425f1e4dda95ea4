/** What the lens shows, summed up in a sentence. Nothing where there is no lens. */
import type { Sentence } from '../model/englishApp.ts'
import type { Lens } from '../model/lens.ts'
import { relationsBetween } from '../model/relations.ts'
import { stanceCounts } from '../model/stanceCounts.ts'
import { type Explainer, useExplainer, useLens } from '../state/ExplainerContext.ts'

export function LensSentence() {
  const explainer = useExplainer()
  const lens = useLens()
  const sentence = sentenceOf(lens, explainer)
  if (!sentence) return null
  return (
    <div data-control className="rounded-md bg-panel px-4 py-3">
      <p>
        <strong className="font-strong">{sentence.lead}</strong>
        {sentence.rest}
      </p>
      {lens.kind === 'follow' && <p className="mt-1 text-note text-soft">{lens.party.wants.text}</p>}
    </div>
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
