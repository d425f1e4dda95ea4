/** A quotation: their words in the party's hue, ours around a fragment soft. Inside an element with the party's `data-party`. */
import type { Quote } from '../model/Story.ts'
import { useWords } from '../state/ExplainerContext.ts'

export function QuotedWords({
  quote: { words, before = '', after = '' },
}: {
  /** A quotation of the story. */ quote: Quote
}) {
  const [open, close] = useWords().quotationMarks
  return (
    <>
      {before + open}
      <mark className="font-strong text-hue">{words}</mark>
      {close + after}
    </>
  )
}
