/** At a glance: who relates to whom, and the key points. */
import { KeyPoints } from './KeyPoints.tsx'
import { LensNote } from './LensNote.tsx'
import { LivePart } from './LivePart.tsx'
import { RelationsDiagram } from './RelationsDiagram.tsx'
import { RelationsList } from './RelationsList.tsx'
import { Still } from './Still.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'

export function GlanceView() {
  return (
    <ViewSection view="glance">
      <Still className="sr-only">{import.meta.env.SSR && <ViewHeading view="glance" />}</Still>
      <div className="grid grid-cols-1 items-center gap-7 @wide:grid-cols-11 @wide:gap-12">
        <div className="grid grid-cols-1 gap-3 @wide:col-span-5">
          <Still>{import.meta.env.SSR && <RelationsDiagram />}</Still>
          <LivePart>
            <LensNote />
          </LivePart>
          <Still>{import.meta.env.SSR && <RelationsList />}</Still>
        </div>
        <Still as="ol" className="border-b border-rule @wide:col-span-6">
          {import.meta.env.SSR && <KeyPoints />}
        </Still>
      </div>
    </ViewSection>
  )
}
