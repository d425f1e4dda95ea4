/** How a quotation came to us: at second hand, in translation, and what it was in its own language. */
import { originOf } from '../../i18n/originOf.ts'
import type { Quote } from '../../model/Story.ts'
import { useWords } from '../../state/ExplainerContext.ts'

export function QuoteOrigin({ quote }: { /** A quotation of the story. */ quote: Quote }) {
  const words = useWords()
  const { original } = quote
  const how = originOf(quote, words)
  return (
    <>
      {how && <span>{how}</span>}
      {original && (
        <>
          {' '}
          <span className="mt-1 block">
            {`${words.quotes.original}: `}
            <q lang={original.lang} dir={original.dir ?? 'ltr'} className="font-serif text-ink">
              {original.words}
            </q>
          </span>
        </>
      )}
    </>
  )
}
