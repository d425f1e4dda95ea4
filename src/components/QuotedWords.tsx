/** A quotation's words in its party's hue. A fragment stands inside our sentence, which is set apart from it. */
import type { Quote } from '../model/Story.ts'

export function QuotedWords({ quote: { words, before, after } }: { quote: Quote }) {
  return (
    <>
      {before && <span className="font-plain text-soft">{before}</span>}“<span className="text-hue">{words}</span>”
      {after && <span className="font-plain text-soft">{after}</span>}
    </>
  )
}
