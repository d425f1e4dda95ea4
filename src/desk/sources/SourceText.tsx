/** A source's text with its numbered paragraphs: each can be selected from, put right in its kind, and shows what rests on it. */
import { memo, useMemo } from 'react'
import { citedIn } from '../../article/checks/refsIn.ts'
import type { Article } from '../../article/schema/Article.ts'
import { entryOf } from '../forms/groups.ts'
import { linesOf } from '../source/kinds.ts'
import { useArticle } from '../state/DeskContext.ts'
import { SourceLine } from './SourceLine.tsx'

interface Props {
  /** Its id in the story. */
  source: string
  text: string
}

export function SourceText({ source, text }: Props) {
  const article = useArticle()
  const lines = useMemo(() => linesOf(text), [text])
  const resting = useMemo(() => restingOn(article), [article])
  return (
    <ol className="flex flex-col">
      {lines.map((line, at) => {
        const entries = line.id === undefined ? none : (resting.get(`${source}:${line.id}`) ?? none)
        return (
          <Line
            key={at}
            source={source}
            at={at}
            id={line.id}
            kind={line.kind}
            text={line.text}
            entries={entries.join(' ')}
          />
        )
      })}
    </ol>
  )
}

const none: readonly string[] = []

/** The entries are one text, so that a line renders only when something of its own has changed. */
const Line = memo(SourceLine)

/** The entries that rest on each paragraph, by its reference. */
function restingOn(article: Article): ReadonlyMap<string, readonly string[]> {
  const resting = new Map<string, string[]>()
  for (const { path, ref } of citedIn(article)) {
    const entry = path.startsWith('points.') || !/^(standfirst|dateline|talks)\./.test(path) ? entryOf(path) : 'story'
    const known = resting.get(ref)
    if (!known) resting.set(ref, [entry])
    else if (!known.includes(entry)) known.push(entry)
  }
  return resting
}
