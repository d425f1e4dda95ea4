/** Says in a view without a lens of its own that the lens is on, and takes it off. Nothing where there is no lens. */
import { useExplainer, useLens } from '../state/ExplainerContext.ts'
import { showEverybody } from '../state/transitions.ts'
import { lensSentence } from './Announcer.tsx'
import { TextButton } from './TextButton.tsx'
import { applyStep } from './applyStep.ts'

export function LensNote() {
  const { words, store } = useExplainer()
  const lens = useLens()
  if (lens.kind === 'none') return null
  return (
    <p data-control className="flex flex-wrap items-baseline gap-x-3 rounded-md bg-panel px-4 py-2 text-note">
      {lensSentence(lens, words)}
      <TextButton
        press={({ currentTarget }) => {
          applyStep(store, showEverybody, currentTarget)
        }}
      >
        {words.showEverybody}
      </TextButton>
    </p>
  )
}
