/** The code that a newsroom pastes into its page, in three forms, and what its Content-Security-Policy has to allow. */

import { allow, sandbox } from './frameAttributes.ts'

/**
 * `iframe` keeps the height that it was given, unless the page runs a resizer of its own; the loader gives it its height; and a
 * link is for a CMS that strips iframes.
 */
export type EmbedForm = 'iframe' | 'iframe-and-loader' | 'link-and-loader'

/** The widths in px at which a frame's height is measured for the code: a phone's column, two on the way, a wide one. */
export const measuredWidths = [320, 480, 768, 960] as const

/**
 * The width in px from which a card of few parties lays its views out in columns: `--container-wide`, the card's padding and its
 * border. A rem is 17 px, in conditions as well.
 */
export const columnsFrom = 844

/** Heights in px, one for each of `measuredWidths`. */
export type Heights = readonly [number, number, number, number]

export interface Embed {
  /** The address of the explainer, as the frame opens it. */
  readonly address: string
  /** The address of `embed.js`. */
  readonly loader: string
  readonly title: string
  readonly heights: Heights
}

export function embedCode(form: EmbedForm, { address, loader, title, heights }: Embed): string {
  const script = `<script async src="${escapeAttribute(loader)}"></script>`
  const style = heightStyle(heights)
  const iframe = [
    `<div style="container-type:inline-size">`,
    `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}"`,
    ` loading="lazy" allow="${allow}" sandbox="${sandbox}"`,
    ` width="100%" height="${heights[1]}" style="display:block;width:100%;border:0;${style}"></iframe>`,
    `</div>`,
  ].join('')
  switch (form) {
    case 'iframe':
      return iframe
    case 'iframe-and-loader':
      return `${iframe}\n${script}`
    case 'link-and-loader':
      return [
        `<div style="container-type:inline-size">`,
        `<a class="sticking-points" href="${escapeAttribute(address)}" style="display:block;${style}">${escapeAttribute(title)}</a>`,
        `</div>\n${script}`,
      ].join('')
  }
}

/**
 * The height of a frame from the width of its column, in CSS alone: the measured heights, straight lines between them, and a step
 * where columns begin. A CMS that takes the box around the frame away leaves the window's width to go by; one that takes the style away, the attribute.
 */
export function heightStyle([narrow, middle, wide, columns]: Heights): string {
  const [from, at, to] = measuredWidths
  const slope = (higher: number, lower: number, px: number) => Math.round(((higher - lower) / px) * 10000) / 10000
  const below = slope(narrow, middle, at - from)
  const above = slope(middle, wide, to - at)
  const step = `clamp(0px,(100cqw - ${columnsFrom - 1}px)*${Math.max(0, wide - columns)},${Math.max(0, wide - columns)}px)`
  return `height:calc(${wide}px + clamp(0px,${to}px - 100cqw,${to - at}px)*${above} + max(0px,${at}px - 100cqw)*${below} - ${step})`
}

/** What the host page's policy has to allow for the code to work, its inline style included. */
export function embedPolicy(form: EmbedForm, { address, loader }: Pick<Embed, 'address' | 'loader'>): string {
  const frames = `frame-src ${new URL(address).origin}; style-src-attr 'unsafe-inline'`
  return form === 'iframe' ? frames : `${frames}; script-src ${loader}`
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
