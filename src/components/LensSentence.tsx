/** What the lens shows, summed up in a sentence; without a lens, how to use it. */
import type { Sentence } from '../model/english.ts'
import type { Lens } from '../model/lens.ts'
import { relationsBetween } from '../model/relations.ts'
import { stanceCounts } from '../model/stanceCounts.ts'
import { type Explainer, useExplainer, useLens } from '../state/ExplainerContext.ts'

export function LensSentence() {
  const explainer = useExplainer()
  const { lead, rest } = sentenceOf(useLens(), explainer)
  return (
    <p data-control className="rounded-md bg-panel px-4 py-3 noscript:hidden">
      {lead && <strong className="font-strong">{lead}</strong>}
      {rest}
    </p>
  )
}

function sentenceOf(lens: Lens, { story, words }: Explainer): Sentence {
  switch (lens.kind) {
    case 'none':
      return { lead: '', rest: words.lensHint }
    case 'follow':
      return words.follow(story, lens.party, stanceCounts(story, lens.party))
    case 'compare':
      return words.compare(story, lens.parties, relationsBetween(story, ...lens.parties))
  }
}
