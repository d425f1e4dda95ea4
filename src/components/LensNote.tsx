/**
 * Says in a view without a lens of its own that the lens is on, and takes it off. Its room is there as soon as the page knows that
 * there is a lens, so that nothing moves when the sentence comes with the app.
 */
import { useExplainer, useLens } from '../state/ExplainerContext.ts'
import { showEverybody } from '../state/transitions.ts'
import { lensSentence } from './Announcer.tsx'
import { TextButton } from './TextButton.tsx'

export function LensNote() {
  const { words } = useExplainer()
  const lens = useLens()
  return (
    <p
      data-control
      className="hidden min-h-16 flex-col items-start gap-x-3 rounded-md bg-panel px-4 py-2 text-note in-data-picked:flex @measure:min-h-10 @measure:flex-row @measure:items-baseline"
    >
      {lens.kind !== 'none' && (
        <>
          <span className="max-w-full">{lensSentence(lens, words)}</span>
          <TextButton step={showEverybody}>{words.showEverybody}</TextButton>
        </>
      )}
    </p>
  )
}
