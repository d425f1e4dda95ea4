/** The publisher's logo and name: in the line above the views, and in the colophon. */
import { publisher } from '../../publisher/publisher.ts'

export function PublisherName() {
  const { name, logo } = publisher
  return (
    <span className="inline-flex min-h-11 items-center gap-2 font-serif text-[1.0625rem]/none font-strong whitespace-nowrap">
      <svg viewBox={logo.viewBox} aria-hidden="true" className="size-5 flex-none text-accent">
        <path d={logo.path} fill="currentColor" fillRule="evenodd" />
      </svg>
      {name}
    </span>
  )
}
