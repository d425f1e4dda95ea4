/** Says of a position that it was another one before, and since when it is this one. What it was stands in the opened row. */
import type { Since } from '../article/schema/Article.ts'
import { asterisked } from '../i18n/asterisked.ts'
import { useText } from '../state/TextContext.ts'

export function ChangedMark({ since }: { since: Since }) {
  const { words } = useText()
  return (
    <span className="mt-1 block w-fit rounded-md border border-rule px-1.5 text-fine font-strong text-soft">
      <time dateTime={since.date}>{asterisked(words.changed(since.date), since)}</time>
    </span>
  )
}
