/** A link to something that the publisher explains about its work: in the colophon, and at the foot of the list of stories. */

export const colophonLink = 'thin-link inline-flex min-h-11 items-center text-note card:text-small'

interface Props {
  /** `'https://news.example/corrections'`, `'#sources-updates'` */
  href: string
  /** `'Corrections'` */
  name: string
}

export function PolicyLink({ href, name }: Props) {
  // In a frame another page would take the place of the story.
  const isElsewhere = href.startsWith('http')
  return (
    <a
      href={href}
      target={isElsewhere ? '_blank' : undefined}
      rel={isElsewhere ? 'noopener' : undefined}
      className={colophonLink}
    >
      {name}
    </a>
  )
}
