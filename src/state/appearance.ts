/**
 * The part of the address that decides how the page looks at all. The boot script reads it before the first paint, so this file
 * stays small and knows no story.
 */
import { isView, viewOfFragment } from '../model/anchors.ts'
import { type Appearance, fonts, layouts, type Theme, themes, untouched } from './ViewState.ts'

/** A page's address, as `location` has it. */
export interface Address {
  /** With its `?`, or empty. */
  readonly search: string
  /** With its `#`, or empty. */
  readonly hash: string
}

/** Whether the page stands in a frame of another page. */
export const isFramed = (): boolean => window.parent !== window

/** The layout that a page has where its address names none. */
export const defaultLayout = (framed: boolean): Appearance['layout'] => (framed ? 'card' : 'page')

/** A value that is not one of ours is as good as none. */
export function parseAppearance({ search, hash }: Address, framed: boolean): Appearance {
  const query = new URLSearchParams(search)
  const view = query.get('view')
  return {
    view: isView(view) ? view : (viewOfFragment(hash) ?? untouched.view),
    layout: oneOf(layouts, query.get('layout')) ?? defaultLayout(framed),
    theme: parseTheme(query.get('theme')) ?? untouched.theme,
    font: oneOf(fonts, query.get('font')) ?? untouched.font,
  }
}

export const parseTheme = (value: string | null | undefined): Theme | undefined => oneOf(themes, value)

const oneOf = <T extends string>(values: readonly T[], value: string | null | undefined): T | undefined =>
  values.find((known) => known === value)

/** Writes the appearance where the style sheet looks for it, on the root element. */
export function showAppearance({ view, layout, theme, font }: Appearance, root: HTMLElement): void {
  // A sandboxed frame has no origin of its own, and may load no font from a server that does not expressly allow it.
  Object.assign(root.dataset, { view, layout, theme, font: self.origin === 'null' ? 'system' : font })
}
