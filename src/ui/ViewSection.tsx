/** A view: its heading, one sentence on what it shows, its content, and in a card the way to the next one. */
import type { ReactNode } from 'react'
import type { View } from '../model/anchors.ts'
import { useStory, useWords } from '../state/ExplainerContext.ts'
import { NextView } from './NextView.tsx'

interface Props {
  view: Exclude<View, 'glance'>
  /** Under the heading: `"Six sticking points."` */
  lede: ReactNode
  children: ReactNode
}

export function ViewSection({ view, lede, children }: Props) {
  const { heading } = useWords()
  const story = useStory()
  return (
    <section
      id={view}
      aria-labelledby={`${view}_title`}
      className="mt-8 @tablet:mt-12 first-of-type:mt-0 @desk:mt-18 card:mt-0 card:pt-4"
    >
      <div className="break-inside-avoid break-after-avoid border-t-2 border-ink pt-3 card:border-t-0 card:pt-0">
        <h2
          id={`${view}_title`}
          className="text-balance font-serif text-view font-strong tracking-view card:text-card-view"
        >
          {heading(view, story)}
        </h2>
        <p className="mt-1.5 max-w-measure text-balance text-soft">{lede}</p>
      </div>
      {children}
      <NextView after={view} />
    </section>
  )
}
