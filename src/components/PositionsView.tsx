/** Who wants what: the lens, its sentence, and the matrix of sticking points and parties. */
import { useExplainer } from '../state/ExplainerContext.ts'
import { LensPicker } from './LensPicker.tsx'
import { LensSentence } from './LensSentence.tsx'
import { Matrix } from './Matrix.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'

export function PositionsView() {
  const { story, words } = useExplainer()
  return (
    <ViewSection view="positions">
      <ViewHeading view="positions" lede={words.positionsLede(story)} />
      <div className="mt-4 grid grid-cols-1 gap-3.5">
        <LensPicker />
        <LensSentence />
      </div>
      <div className="mt-5">
        <Matrix />
      </div>
    </ViewSection>
  )
}
