/** The code that a newsroom pastes into its page, in five forms, and what its Content-Security-Policy has to allow. */
import type { Embed } from './Embed.ts'
import { escapeHtml } from './escapeHtml.ts'
import { allow, box, sandbox } from './frameAttributes.ts'
import { heightStyle, plainHeight } from './frameHeights.ts'
import { jsxCode } from './jsxCode.ts'
import { teaserCode } from './teaserCode.ts'

/**
 * `iframe` keeps the height that it was given, unless the page runs a resizer of its own; the loader gives it its height; a link is for a
 * CMS that strips iframes; JSX is a component for React, with the loader; and a teaser is for where neither frame nor script lives.
 */
export const embedForms = ['iframe-and-loader', 'iframe', 'link-and-loader', 'jsx', 'teaser'] as const
export type EmbedForm = (typeof embedForms)[number]

export function embedCode(form: EmbedForm, embed: Embed): string {
  const { address, loader, title, sizes, teaser } = embed
  const script = `<script async src="${escapeHtml(loader)}"></script>`
  const style = heightStyle(sizes)
  /** @param attributes in front of which there is a space */
  const link = (attributes = '') =>
    `<a class="sticking-points" href="${escapeHtml(address)}"${attributes}>${escapeHtml(title)}</a>`
  const iframe = [
    `<div style="${box}">`,
    `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}"`,
    ` loading="lazy" allow="${allow}" sandbox="${sandbox}"`,
    // Where a policy takes the style away, a browser would draw a border.
    ` width="100%" height="${plainHeight(sizes)}" frameborder="0" style="display:block;width:100%;padding:0;border:0;${style}">`,
    // A browser does not show it. A filter that takes the frame out leaves it, and a loader elsewhere on the page makes a frame of it.
    link(),
    `</iframe>`,
    `</div>`,
  ].join('')
  switch (form) {
    case 'iframe':
      return iframe
    case 'iframe-and-loader':
      return `${iframe}\n${script}`
    case 'link-and-loader':
      return `<div style="${box}">${link(` data-height="${style.slice('height:'.length)}"`)}</div>\n${script}`
    case 'jsx':
      return jsxCode(embed)
    case 'teaser':
      return teaserCode(teaser)
  }
}

/** What the host page's policy has to allow for the code to work, its inline style included; undefined where that is nothing. */
export function embedPolicy(
  form: EmbedForm,
  { address, loader, teaser }: Pick<Embed, 'address' | 'loader' | 'teaser'>,
): string | undefined {
  const style = "style-src-attr 'unsafe-inline'"
  const frames = `frame-src ${new URL(address).origin}; ${style}`
  switch (form) {
    case 'iframe':
      return frames
    case 'iframe-and-loader':
    case 'link-and-loader':
    case 'jsx':
      return `${frames}; script-src ${loader}`
    case 'teaser':
      return teaser.picture && `img-src ${new URL(teaser.picture.address).origin}; ${style}`
  }
}
