/** The paragraphs of all sources in a select: those of the newest source first, and each source under its name where there are several. */
import { useArticle, useTexts } from '../../state/DeskContext.ts'
import { entryName } from '../groups.ts'
import { Options } from './Options.tsx'
import { refsOffered } from './refsOffered.ts'

/** @param without references that are not offered. @example ['letter:4'] */
export function RefOptions({ without = [] }: { without?: readonly string[] }) {
  const article = useArticle()
  const texts = useTexts()
  // A new source is added behind the others.
  const sources = Object.keys(article.sources).toReversed()
  return sources.map((source) => {
    const choices = refsOffered(article, texts, source)
      .filter(({ ref }) => !without.includes(ref))
      .map(({ ref, number, opening }) => [ref, `${number} – ${opening}`] as const)
    if (sources.length < 2) return <Options key={source} choices={choices} />
    return (
      <optgroup key={source} label={entryName(article, `sources.${source}`)}>
        <Options choices={choices} />
      </optgroup>
    )
  })
}
