/** What a browser's tab shows: the publisher's logo, in the colour of the device's theme. */
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { escapeHtml } from './escapeHtml.ts'

/** In the folder of all pages. */
export const iconFile = 'icon.svg'

export function iconOf({ logo, colours }: PublisherProfile): string {
  const { light, dark } = colours.accent ?? colours.ink
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${escapeHtml(logo.viewBox)}">` +
    `<style>path{fill:${light}}@media (prefers-color-scheme:dark){path{fill:${dark}}}</style>` +
    `<path fill-rule="evenodd" d="${escapeHtml(logo.path)}"/></svg>`
  )
}
