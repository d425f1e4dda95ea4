/**
 * A quotation: their words in the party's hue, ours around a fragment soft. Inside an element with the party's `data-party`. The words of
 * one member, and of who speaks for no party, are in ink.
 */
import { Fragment } from 'react'
import type { Quote } from '../model/Story.ts'
import { useWords } from '../state/ExplainerContext.ts'

export function QuotedWords({
  quote: { paragraphs, before, after, speaker },
}: {
  /** A quotation of the story. */ quote: Quote
}) {
  const [open, close] = useWords().quotationMarks
  const look = speaker.party && !speaker.member ? 'text-hue' : 'text-voice'
  return (
    <>
      {before + open}
      {paragraphs.map((words, at) => (
        <Fragment key={at}>
          {/* As in a newspaper, each paragraph of a quotation opens it anew. */}
          {at > 0 && (
            <>
              {' '}
              <br />
              {open}
            </>
          )}
          {/* Words that run the other way than the story keep their own signs on their own side. */}
          <span dir="auto" className={`font-strong ${look}`}>
            {words}
          </span>
        </Fragment>
      ))}
      {close + after}
    </>
  )
}
