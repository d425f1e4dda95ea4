/** Who wants what: the lens, its sentence, and the matrix of sticking points and parties. */
import { LensPicker } from './LensPicker.tsx'
import { LensSentence } from './LensSentence.tsx'
import { LivePart } from './LivePart.tsx'
import { Matrix } from './Matrix.tsx'
import { Still } from './Still.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'

export function PositionsView() {
  return (
    <ViewSection view="positions">
      <Still>{import.meta.env.SSR && <ViewHeading view="positions" />}</Still>
      <div className="mt-4 grid grid-cols-1 gap-3.5">
        <LivePart>
          <LensPicker />
        </LivePart>
        <LivePart>
          <LensSentence />
        </LivePart>
      </div>
      <Still className="mt-5">{import.meta.env.SSR && <Matrix />}</Still>
    </ViewSection>
  )
}
