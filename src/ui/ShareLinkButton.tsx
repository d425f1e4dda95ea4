/**
 * Shares a link to the page as the reader sees it, to one sticking point or to one quotation. Where neither a share sheet nor the
 * clipboard is to be had, such as in a frame without permission, the link stands there to be copied by hand.
 */
import { type ReactNode, useState } from 'react'
import type { Words } from '../i18n/en/words.ts'
import { isFramed } from '../state/appearance.ts'
import { useExplainer } from '../state/ExplainerContext.ts'
import { type Shared, sharedLink } from '../state/sharedLink.ts'
import { shareLink } from './hooks/shareLink.ts'
import { storyAddress } from './hooks/storyAddress.ts'
import { useAnnounce } from './hooks/useAnnounce.ts'
import { useBriefly } from './hooks/useBriefly.ts'
import { LinkField } from './LinkField.tsx'

interface Props {
  /** `{ kind: 'page' }`, `{ kind: 'point', point }`, `{ kind: 'quote', quote }` */
  shared: Shared
  /** The look of the button, as utilities: `'min-h-9 text-small font-strong text-soft'`. */
  className: string
  /** An icon before the word. */
  children?: ReactNode
}

export function ShareLinkButton({ shared, className, children }: Props) {
  const { store, story, words } = useExplainer()
  const announce = useAnnounce()
  const [outcome, showOutcome] = useBriefly<string>()
  /** In a row. */
  const [refusals, setRefusals] = useState(0)
  const word = outcome ?? words.share.share
  const subject = subjectOf(shared, words)

  async function share() {
    const result = await shareLink(storyAddress(story) + sharedLink(shared, store.getState(), isFramed()))
    setRefusals((before) => (result === 'refused' ? before + 1 : 0))
    if (result !== 'copied') return
    showOutcome(words.share.linkCopied)
    announce(words.share.linkCopied)
  }

  return (
    <>
      <button
        type="button"
        aria-label={subject === undefined ? undefined : words.share.label(word, subject)}
        className={`select-none noscript:hidden print:hidden ${className}`}
        onClick={() => {
          void share()
        }}
      >
        {/* A translator replaces the text, so beside an icon the word is an element of its own. */}
        {children === undefined ? (
          word
        ) : (
          <>
            {children}
            <span>{word}</span>
          </>
        )}
      </button>
      {/* It is selected anew each time. */}
      {refusals > 0 && <LinkField key={refusals} shared={shared} />}
    </>
  )
}

/** Tells the button from the others that bear the same word. */
function subjectOf(shared: Shared, words: Words): string | undefined {
  switch (shared.kind) {
    case 'page':
      return undefined
    case 'point':
      return shared.point.label
    case 'quote':
      return words.share.quote(shared.quote)
  }
}
