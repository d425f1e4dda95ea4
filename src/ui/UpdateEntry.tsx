/** An entry of the log: "Correction, 3 May 2031: …". */
import type { Update } from '../article/schema/Article.ts'
import { useWords } from '../state/ExplainerContext.ts'

export function UpdateEntry({ update: { date, kind, text } }: { /** One of `story.updates`. */ update: Update }) {
  const words = useWords()
  return (
    <li className="border-b border-rule py-2 text-note text-pretty">
      <b>{words.updateKinds[kind]}</b>, <time dateTime={date}>{words.date(date)}</time>: {text}
    </li>
  )
}
