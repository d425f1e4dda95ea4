/** A link to copy by hand, selected already. It follows what the reader chooses, so that it is never out of date. */
import { isFramed } from '../state/appearance.ts'
import { useStory, useViewState, useWords } from '../state/ExplainerContext.ts'
import { type Shared, sharedLink } from '../state/sharedLink.ts'
import { bringIntoSight, isAround } from './hooks/bringIntoSight.ts'
import { storyAddress } from './hooks/storyAddress.ts'

export function LinkField({ shared }: { /** `{ kind: 'page' }` */ shared: Shared }) {
  const { share } = useWords()
  const story = useStory()
  const path = useViewState((state) => sharedLink(shared, state, isFramed()))
  return (
    <label className="grid w-full gap-2 py-2 text-note text-soft print:hidden">
      {share.refused}
      <textarea
        ref={select}
        readOnly
        dir="ltr"
        rows={2}
        value={storyAddress(story) + path}
        className="w-full rounded-tag bg-panel p-2 font-mono text-small text-ink"
      />
    </label>
  )
}

function select(field: HTMLTextAreaElement | null): void {
  if (!field || !isAround(field)) return
  field.focus({ preventScroll: true })
  field.select()
  bringIntoSight(field)
}
