/** How a quotation came to us: at second hand, in translation, and what it was in its own language. */
import type { Quote } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'

export function QuoteOrigin({
  quote: { heardFrom, translatedBy, original },
}: {
  /** A quotation of the story. */ quote: Quote
}) {
  const { quotes, accordingTo } = useWords()
  const ways = [heardFrom && accordingTo(heardFrom), translatedBy !== undefined && quotes.translatedBy(translatedBy)]
  const how = ways.filter(Boolean).join('; ')
  return (
    <>
      {how && <span>{` (${how})`}</span>}
      {original && (
        <span className="mt-1 block">
          {`${quotes.original}: `}
          <q lang={original.lang} dir={original.dir ?? 'ltr'} className="font-serif text-ink">
            {original.words}
          </q>
        </span>
      )}
    </>
  )
}
