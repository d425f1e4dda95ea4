/** Makes the code that puts this explainer into another page: what it looks like there, a preview, and the code to copy. */
import { useEffect, useId, useRef, useState } from 'react'
import { embedCode, embedPolicy } from '../embed/embedCode.ts'
import { useExplainer, useViewState } from '../state/ExplainerContext.ts'
import { writeAddress } from '../state/address.ts'
import { untouched } from '../state/ViewState.ts'
import type { EmbedChoice } from './EmbedChoice.ts'
import { EmbedCode } from './EmbedCode.tsx'
import { EmbedOptions } from './EmbedOptions.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import { publishedAddress } from './publishedAddress.ts'
import { useEmbedHeights } from './useEmbedHeights.ts'

export function EmbedDialog({ close }: { close: () => void }) {
  const { outline, words } = useExplainer()
  const seen = useViewState((state) => state)
  const [choice, setChoice] = useState<EmbedChoice>(() => ({
    layout: 'card',
    view: seen.view,
    theme: 'auto',
    font: 'own',
    parties: seen.parties,
    form: 'iframe-and-loader',
  }))
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const { search } = writeAddress({ ...untouched, ...choice }, { search: '', hash: '' }, true)
  const here = window.location.origin + window.location.pathname + search
  const published = publishedAddress()
  const heights = useEmbedHeights(here)
  const embed = {
    address: published + search,
    loader: new URL('../embed.js', published).href,
    title: words.embed.frameTitle(
      outline.headline,
      choice.view,
      outline.parties.filter(({ id }) => choice.parties.includes(id)),
    ),
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={close}
      className="m-auto w-full max-w-measure rounded-xl border border-rule bg-paper px-5 py-5 text-ink backdrop:bg-veil card:mt-4"
    >
      <div className="flex items-baseline justify-between gap-4">
        <h2 id={heading} className="font-serif text-card font-strong">
          {words.embed.title}
        </h2>
        <form method="dialog">
          <button className="min-h-6 font-strong quiet-link noscript:hidden">{words.embed.close}</button>
        </form>
      </div>
      <EmbedOptions choice={choice} choose={setChoice} />
      <EmbedPreview key={here} address={here} />
      <EmbedCode
        key={`${here} ${choice.form}`}
        code={heights && embedCode(choice.form, { ...embed, heights })}
        policy={embedPolicy(choice.form, embed)}
      />
    </dialog>
  )
}
