/** Above the views: whose page it is, what it is about, and in a card the headline with its date line. */
import { useStory, useWords } from '../../state/ExplainerContext.ts'
import { Dateline } from '../../ui/Dateline.tsx'
import { PublisherName } from './PublisherName.tsx'
import { VersionNotice } from './VersionNotice.tsx'

export function Masthead() {
  const { headline, kicker } = useStory()
  const { masthead, withoutApp } = useWords()
  return (
    <header className="top-rule">
      <div className="min-h-11 items-center gap-x-3 @narrow:flex @max-narrow:pb-2">
        <PublisherName />
        <span className="block border-rule @narrow:border-s @narrow:ps-3 text-label font-strong tracking-caps min-w-0 text-soft uppercase">
          <span className="@max-tablet:hidden">{`${masthead.explainer} · `}</span>
          {kicker}
        </span>
      </div>
      <VersionNotice />
      {/* The script of the page itself lets it show: see prehydration/withoutApp.ts. */}
      <p role="status" className="hidden border-t border-rule py-2 text-small text-soft failed:block print:hidden">
        {withoutApp}
      </p>
      <div className="hidden pb-3 card:block">
        {/* The page has its one h1 in the first view, which a card hides with it. */}
        <p
          role="heading"
          aria-level={1}
          className="font-serif text-card-headline font-strong tracking-headline text-balance"
        >
          {headline}
        </p>
        <p className="mt-1 text-small text-soft">
          <Dateline />
        </p>
      </div>
    </header>
  )
}
