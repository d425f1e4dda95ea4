/** The code that a newsroom pastes into its page, in three forms, and what its Content-Security-Policy has to allow. */
import { allow, sandbox } from './frameAttributes.ts'
import { heightStyle, plainHeight } from './frameHeights.ts'
import type { Size } from './messages.ts'

/**
 * `iframe` keeps the height that it was given, unless the page runs a resizer of its own; the loader gives it its height; and a
 * link is for a CMS that strips iframes.
 */
export const embedForms = ['iframe-and-loader', 'iframe', 'link-and-loader'] as const
export type EmbedForm = (typeof embedForms)[number]

export interface Embed {
  /** The address of the explainer, as the frame opens it: `'https://news.example/explainers/kremlin-talks/?view=quotes'`. */
  readonly address: string
  /** The address of `embed.js`: `'https://news.example/explainers/embed.js'`. */
  readonly loader: string
  /** The frame's name for a screen reader: `'Explainer: Five hours in Moscow, and no breakthrough (Quotes)'`. */
  readonly title: string
  /** How large the frame is at each of `measuredWidths`. */
  readonly sizes: readonly Size[]
}

/**
 * The box that `100cqw` in a height goes by. It counts as empty where its parent is as wide as what is in it, so it has a width of its
 * own there, and is never squeezed to nothing between its neighbours.
 */
const box =
  'container-type:inline-size;width:100%;min-width:min(280px,100%);contain-intrinsic-inline-size:min(600px,75vw)'

export function embedCode(form: EmbedForm, { address, loader, title, sizes }: Embed): string {
  const script = `<script async src="${escapeAttribute(loader)}"></script>`
  const style = heightStyle(sizes)
  const iframe = [
    `<div style="${box}">`,
    `<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}"`,
    ` loading="lazy" allow="${allow}" sandbox="${sandbox}"`,
    ` width="100%" height="${plainHeight(sizes)}" style="display:block;width:100%;border:0;${style}"></iframe>`,
    `</div>`,
  ].join('')
  switch (form) {
    case 'iframe':
      return iframe
    case 'iframe-and-loader':
      return `${iframe}\n${script}`
    case 'link-and-loader':
      return [
        `<div style="${box}">`,
        `<a class="sticking-points" href="${escapeAttribute(address)}" data-height="${style.slice('height:'.length)}">${escapeAttribute(title)}</a>`,
        `</div>\n${script}`,
      ].join('')
  }
}

/** What the host page's policy has to allow for the code to work, its inline style included. */
export function embedPolicy(form: EmbedForm, { address, loader }: Pick<Embed, 'address' | 'loader'>): string {
  const frames = `frame-src ${new URL(address).origin}; style-src-attr 'unsafe-inline'`
  return form === 'iframe' ? frames : `${frames}; script-src ${loader}`
}

const escapeAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
