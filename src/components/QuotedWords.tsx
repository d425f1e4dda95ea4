/** A quotation's words in its party's hue. A fragment stands inside our sentence, which is set apart from it. */
import type { Quote } from '../model/Story.ts'
import { useText } from '../state/TextContext.ts'

export function QuotedWords({ quote: { words, before, after } }: { quote: Quote }) {
  const [open, close] = useText().words.quotationMarks
  return (
    <>
      {before && <span className="font-plain text-soft">{before}</span>}
      {open}
      <span className="text-hue">{words}</span>
      {close}
      {after && <span className="font-plain text-soft">{after}</span>}
    </>
  )
}
