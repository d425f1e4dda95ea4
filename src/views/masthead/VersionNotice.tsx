/** On a version that the newsroom has kept: of which day it is, and the way to the page as it is now. Nothing on any other page. */
import { useStory, useWords } from '../../state/ExplainerContext.ts'

export function VersionNotice() {
  const { kept } = useStory()
  const { masthead } = useWords()
  if (kept?.own === undefined) return false
  return (
    <p className="border-t border-rule py-2 text-note">
      <b>{masthead.version(kept.own)}</b>{' '}
      <a href={kept.newest} className="thin-link print:hidden">
        {masthead.newestVersion}
      </a>
    </p>
  )
}
