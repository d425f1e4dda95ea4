/** Below the views: the publisher, its policies, and in a card the way to the page itself. */
import { viewOfFragment } from '../../model/anchors.ts'
import { publisher } from '../../publisher/publisher.ts'
import { useWords } from '../../state/ExplainerContext.ts'
import { AnchorLink } from '../../ui/AnchorLink.tsx'
import { colophonLink, PolicyLink } from './PolicyLink.tsx'
import { PublisherName } from './PublisherName.tsx'

export function Colophon() {
  const { masthead } = useWords()
  return (
    <footer className="print:hidden mt-8 top-rule pt-1 pb-4 @tablet:mt-18 @tablet:pb-10 card:mt-0 card:border-t card:border-rule card:p-0">
      <div className="card:hidden">
        <PublisherName />
      </div>
      <ul className="flex flex-wrap gap-x-6 card:gap-x-5">
        {publisher.policies.map(({ label, href }) => {
          // One that is explained on this page.
          const view = href.startsWith('#') ? viewOfFragment(href) : undefined
          return (
            <li key={label}>
              {view ? (
                <AnchorLink to={{ id: href.slice(1), view }} className={colophonLink}>
                  {masthead[label]}
                </AnchorLink>
              ) : (
                <PolicyLink href={href} name={masthead[label]} />
              )}
            </li>
          )
        })}
        <li className="hidden card:ms-auto card:block">
          <a href="./" target="_blank" rel="noopener" className={colophonLink}>
            {masthead.openAsPage}
            <span aria-hidden>{'\u00a0↗'}</span>
          </a>
        </li>
      </ul>
      <p className="mt-1 max-w-measure text-small text-pretty text-soft card:hidden">
        {masthead.colophon(publisher.name)}
      </p>
    </footer>
  )
}
