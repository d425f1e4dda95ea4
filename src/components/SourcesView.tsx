/** Where this comes from: the sources, what rests on them, and the way back from a paragraph. */
import { BackLink } from './BackLink.tsx'
import { LivePart } from './LivePart.tsx'
import { SourceMap } from './SourceMap.tsx'
import { Still } from './Still.tsx'
import { ViewHeading } from './ViewHeading.tsx'
import { ViewSection } from './ViewSection.tsx'

export function SourcesView() {
  return (
    <ViewSection view="sources">
      <Still>{import.meta.env.SSR && <ViewHeading view="sources" />}</Still>
      <Still>{import.meta.env.SSR && <SourceMap />}</Still>
      <LivePart>
        <BackLink />
      </LivePart>
    </ViewSection>
  )
}
