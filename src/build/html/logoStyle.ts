/**
 * The rules for a logo that is a file, of which a page shows the one that goes with its theme. A drawn logo needs none: it is in the
 * page's markup, in the accent colour.
 */
import { readFileSync } from 'node:fs'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { darkLogoFileOf, logoFileOf } from '../publisher/logoFiles.ts'
import { pictureSize } from '../../newsroom/publisher/pictureSize.ts'
import { locate } from '../../newsroom/publisher/publisherFile.ts'

/** rem: of a sign beside the name, and of a logo that shows the name itself. */
const heights = { sign: 1.25, wordmark: 1.625 }

/**
 * @param prefix from the page to the folder of all pages: `./` or `../`
 * @param root the project's folder
 */
export function logoStyle(publisher: PublisherProfile, prefix: string, root: string): string {
  const { logo, themes = {} } = publisher
  if ('path' in logo) return ''
  const { width, height } = pictureSize(readFileSync(locate(logo.light, root))) ?? { width: 1, height: 1 }
  const rem = logo.showsName ? heights.wordmark : heights.sign
  const box = [
    'display:inline-block',
    'flex:none',
    `width:${((rem * width) / height).toFixed(3)}rem`,
    `max-width:100%`,
    `height:${rem}rem`,
    `background:var(--logo) 0/contain no-repeat`,
    'print-color-adjust:exact',
  ].join(';')
  const rules =
    `[data-logo]{${box}}` +
    // A link in a row is else as wide as the logo in it, however large the reader's letters.
    `:has(>[data-logo]){max-width:100%}` +
    `:root{--logo:url(${prefix}${logoFileOf(publisher)})}`
  if (logo.dark === undefined) return rules
  const dark = `{--logo:url(${prefix}${darkLogoFileOf(logo)})}`
  const of = (scheme: string) => [scheme, ...Object.keys(themes).filter((name) => themes[name]?.scheme === scheme)]
  const inTheme = (scheme: string) => of(scheme).map((name) => `[data-theme=${name}]`)
  return [
    rules,
    // Where colours are forced the reader's own ground counts, whatever theme is asked for. Paper is light.
    `@media screen and (prefers-color-scheme:dark){:root:not(${inTheme('light').join()})${dark}}`,
    `@media screen and (forced-colors:none){:root:is(${inTheme('dark').join()})${dark}}`,
    `@media (forced-colors:active) and (prefers-color-scheme:dark){:root:root${dark}}`,
  ].join('')
}
