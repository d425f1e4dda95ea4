/** The paragraphs that a statement rests on, each a link to its place in the source map. */
import { Fragment } from 'react'
import { type Anchor, paragraphAnchor } from '../model/anchors.ts'
import type { Story } from '../model/Story.ts'
import { useText } from '../state/TextContext.ts'
import { jumpTo } from '../state/transitions.ts'
import { StateLink } from './StateLink.tsx'

interface Props {
  /** Each `source:paragraph`. */
  refs: readonly string[]
  /** The statement: where the source map leads back to. */
  from: Anchor
}

export function Refs({ refs, from }: Props) {
  const { story, words } = useText()
  return (
    <span>
      {cited(story, refs).map(({ ref, id, source: { title, number } }, at) => (
        <Fragment key={ref}>
          {at === 0 ? nonBreakingSpace : ' '}
          <StateLink
            step={jumpTo(paragraphAnchor(ref), from)}
            label={words.refLabel(id, number === undefined ? undefined : title)}
            className="py-1 text-fine whitespace-nowrap pointer-coarse:px-1.5 font-strong text-soft underline decoration-dotted underline-offset-3 hover:text-ink hover:decoration-solid"
          >
            {inOneDirection(words.citedAs(id, number), story.dir)}
          </StateLink>
        </Fragment>
      ))}
    </span>
  )
}

/** Keeps the first ref on the line of the last word of its statement. */
const nonBreakingSpace = '\u00a0'

/** Among words that run from right to left, signs and figures would each look for a place of their own. */
const inOneDirection = (text: string, dir: Story['dir']): string => (dir === 'rtl' ? `\u2066${text}\u2069` : text)

/** The paragraphs in the order of the sources. */
const cited = (story: Story, refs: readonly string[]) =>
  story.sources.flatMap((source) =>
    source.paragraphs.filter(({ ref }) => refs.includes(ref)).map((paragraph) => ({ ...paragraph, source })),
  )
