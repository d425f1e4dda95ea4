/**
 * The publisher's logo and name, with the way to its home page: in the line above the views, and in the colophon. A logo that is a
 * file is the ground of an empty element: see build/html/logoStyle.ts.
 */
import { publisher } from '../../publisher/publisher.ts'

const look =
  'inline-flex min-h-11 flex-none items-center @narrow:max-w-3/5 gap-2 font-serif text-[1.0625rem]/none font-strong'

export function PublisherName() {
  const { name, logo, address } = publisher
  const isInLogo = 'light' in logo && logo.showsName
  const shown = (
    <>
      {'path' in logo ? (
        <svg viewBox={logo.viewBox} aria-hidden="true" className="size-5 flex-none text-accent">
          <path d={logo.path} fill="currentColor" fillRule="evenodd" />
        </svg>
      ) : (
        <span data-logo />
      )}
      {isInLogo ? <span className="sr-only">{name}</span> : name}
    </>
  )
  if (address === undefined) return <span className={look}>{shown}</span>
  // A frame would otherwise show the home page in the place of the story.
  return (
    <a href={address} target="_blank" rel="noopener" className={`${look} hover-link`}>
      {shown}
    </a>
  )
}
