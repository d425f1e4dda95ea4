/**
 * Copies a text to the reader's clipboard, and says so in its own words. It is not there where copying is known not to work, such as
 * in a frame without permission.
 */
import { useWords } from '../state/ExplainerContext.ts'
import { useMayCopy, writeToClipboard } from './hooks/clipboard.ts'
import { useAnnounce } from './hooks/useAnnounce.ts'
import { useBriefly } from './hooks/useBriefly.ts'

interface Props {
  /** Makes the text, once the reader wants it: `() => quotedInFull(quote)`. */
  text: () => string
  /** What it is, to be read out: `'“a mess”, Donald Trump'`. */
  subject: string
  /** The look of the button, as utilities: `'min-h-9 text-small font-strong text-soft'`. */
  className: string
}

export function CopyButton({ text, subject, className }: Props) {
  const { share: words } = useWords()
  const announce = useAnnounce()
  const mayCopy = useMayCopy()
  const [outcome, showOutcome] = useBriefly<string>()
  const word = outcome ?? words.copy
  if (!mayCopy) return null

  async function copy() {
    const next = (await writeToClipboard(text())) === 'copied' ? words.copied : words.copyRefused
    showOutcome(next)
    announce(next)
  }

  return (
    <button
      type="button"
      aria-label={words.label(word, subject)}
      className={`select-none noscript:hidden print:hidden ${className}`}
      onClick={() => {
        void copy()
      }}
    >
      {word}
    </button>
  )
}
