/**
 * A part of the page that no choice of the reader changes. The build makes it; the app leaves it as it finds it, so neither its
 * components nor its texts have to be sent a second time.
 *
 * What is inside stands behind `import.meta.env.SSR`, which is how the app's script comes to be without it:
 * `<Still>{import.meta.env.SSR && <Timeline />}</Still>`.
 */
import type { ReactNode } from 'react'

interface Props {
  as?: 'div' | 'header' | 'footer' | 'figure' | 'h2' | 'ol' | 'p' | 'table'
  id?: string
  className?: string
  children: ReactNode
}

export function Still({ as: Element = 'div', id, className, children }: Props) {
  if (import.meta.env.SSR) {
    return (
      <Element id={id} className={className}>
        {children}
      </Element>
    )
  }
  // React takes over what an element has inside as it is if it is told to set it itself.
  return <Element id={id} className={className} dangerouslySetInnerHTML={{ __html: '' }} suppressHydrationWarning />
}
