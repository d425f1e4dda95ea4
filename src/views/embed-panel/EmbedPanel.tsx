/**
 * Makes the code that puts this explainer into another page: what it looks like there, the code to copy, and a preview. It stands in
 * the flow under the button that opens it, and is made only then.
 */
import { useState } from 'react'
import { embedCode, embedPolicy } from '../../embed/embedCode.ts'
import { largerOf } from '../../embed/frameHeights.ts'
import { useExplainer } from '../../state/ExplainerContext.ts'
import { bringIntoSight } from '../../ui/hooks/bringIntoSight.ts'
import { socialCard } from '../../ui/hooks/socialCard.ts'
import { loaderAddress, storyAddress } from '../../ui/hooks/storyAddress.ts'
import { type EmbedChoice, firstChoice, frameQuery, pageQuery } from './EmbedChoice.ts'
import { EmbedCode } from './EmbedCode.tsx'
import { EmbedOptions } from './EmbedOptions.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import { useFrameSizes } from './useFrameSizes.ts'

/** @param props.id of the panel, which its button names */
export function EmbedPanel({ id }: { id: string }) {
  const { story, store, words } = useExplainer()
  const [choice, setChoice] = useState<EmbedChoice>(() => firstChoice(store.getState()))
  const { embedPanel } = words

  const query = frameQuery(choice)
  // The frames that measure and show are this very page's; the code names the address that the story is published at.
  const here = window.location.origin + window.location.pathname + query
  // A teaser is a picture, a text and a link: nothing in it needs a height.
  const isTeaser = choice.form === 'teaser'
  const sizes = useFrameSizes(isTeaser ? undefined : here, 'own')
  // A frame that nobody resizes has to be high enough for every reader.
  const isAlone = choice.form === 'iframe'
  const widest = useFrameSizes(isAlone ? here : undefined, 'widest')
  const isMeasured = sizes !== undefined && (!isAlone || widest !== undefined)
  const published = storyAddress(story)
  const picture = socialCard()
  const embed = {
    address: published + query,
    loader: loaderAddress(),
    title: embedPanel.frameTitle(
      story.headline,
      choice.layout === 'card' ? choice.view : undefined,
      story.parties.filter((party) => choice.parties.includes(party.id)),
    ),
    sizes: largerOf(sizes ?? [], widest ?? []),
    teaser: {
      address: published + pageQuery(choice),
      headline: story.headline,
      standfirst: story.standfirst.text,
      call: embedPanel.openExplainer,
      picture,
    },
  }

  return (
    <div
      id={id}
      ref={bringIntoSight}
      role="group"
      aria-label={embedPanel.title}
      className="mt-2 mb-6 grid grid-cols-1 gap-x-6 gap-y-4 border-t-2 border-ink pt-3 @desk:grid-cols-2 print:hidden"
    >
      <EmbedOptions choice={choice} hasPicture={picture !== undefined} onChoose={setChoice} />
      <EmbedCode
        code={isTeaser || isMeasured ? embedCode(choice.form, embed) : undefined}
        policy={embedPolicy(choice.form, embed)}
      />
      {!isTeaser && <EmbedPreview key={here} address={here} />}
    </div>
  )
}
