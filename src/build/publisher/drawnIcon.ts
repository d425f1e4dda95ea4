/** A drawn logo as a file, for the browser's tab: in the colour of the device's theme. */
import type { Colours } from '../../publisher/Look.ts'
import type { DrawnLogo } from '../../publisher/PublisherProfile.ts'
import { escapeHtml } from '../../embed/escapeHtml.ts'

export function iconOf({ viewBox, path }: DrawnLogo, colours: Colours): string {
  const { light, dark } = colours.accent ?? colours.ink
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${escapeHtml(viewBox)}">` +
    `<style>path{fill:${light}}@media (prefers-color-scheme:dark){path{fill:${dark}}}</style>` +
    `<path fill-rule="evenodd" d="${escapeHtml(path)}"/></svg>`
  )
}
