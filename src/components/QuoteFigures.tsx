/** All quotations of the story. */
import { useText } from '../state/TextContext.ts'
import { QuoteFigure } from './QuoteFigure.tsx'

export function QuoteFigures() {
  const { story } = useText()
  return story.quotes.map((quote) => <QuoteFigure key={quote.id} quote={quote} />)
}
