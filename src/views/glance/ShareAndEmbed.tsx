/** What a small number means, and the two things that a reader or a newsroom does with the page. */
import { useId, useState } from 'react'
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { ActionIcon } from '../../ui/ActionIcon.tsx'
import { actionLook } from '../../ui/actionLook.ts'
import { ShareLinkButton } from '../../ui/ShareLinkButton.tsx'
import { EmbedPanel } from '../embed-panel/EmbedPanel.tsx'

export function ShareAndEmbed() {
  const { sources } = useStory()
  const { glance, embedPanel, citation } = useWords()
  const [isEmbedding, setEmbedding] = useState(false)
  const panel = useId()
  const [before, after] = glance.refsExplained(sources)
  const paragraphs = sources.flatMap((source) => source.paragraphs)
  const example = paragraphs.find(({ part }) => !part) ?? paragraphs[0]
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pt-2 print:hidden">
        <p className="text-small text-soft">
          {before}
          {example && <span className="ref">{citation.tag(example)}</span>}
          {after}
        </p>
        <div className="-ms-1 flex flex-wrap gap-x-5">
          <ShareLinkButton shared={{ kind: 'page' }} className={actionLook}>
            <ActionIcon of="share" />
          </ShareLinkButton>{' '}
          <button
            type="button"
            aria-expanded={isEmbedding}
            aria-controls={isEmbedding ? panel : undefined}
            className={`select-none noscript:hidden ${actionLook}`}
            onClick={() => {
              setEmbedding(!isEmbedding)
            }}
          >
            <ActionIcon of="embed" />
            <span>{embedPanel.embed}</span>
          </button>
        </div>
      </div>
      {isEmbedding && <EmbedPanel id={panel} />}
    </>
  )
}
