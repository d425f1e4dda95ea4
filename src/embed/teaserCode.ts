/**
 * What stands in for the explainer where neither frame nor script lives, as in feeds, newsletters and reader modes: a picture of it, what
 * it is about, and a link.
 */
import { escapeHtml } from './escapeHtml.ts'

export interface Teaser {
  /** The explainer's own page: `'https://news.example/explainers/kremlin-talks/?view=quotes'`. */
  readonly address: string
  readonly headline: string
  readonly standfirst: string
  /** What the link says: `'Open the explainer'`. */
  readonly call: string
  /** The social card, where there is one. */
  readonly picture: Picture | undefined
}

interface Picture {
  /** `'https://news.example/explainers/kremlin-talks/card.png?01234567'` */
  readonly address: string
  /** What it shows, in words. */
  readonly alt: string
}

/** px, of a column of text in a newsletter. Mail readers want them as attributes. */
const size = { width: 600, height: 315 }

export function teaserCode({ address, headline, standfirst, call, picture }: Teaser): string {
  const link = (content: string) => `<a href="${escapeHtml(address)}">${content}</a>`
  const [headlineText, standfirstText] = [escapeHtml(headline), escapeHtml(standfirst)]
  const image =
    picture &&
    `<img src="${escapeHtml(picture.address)}" alt="${escapeHtml(picture.alt)}"` +
      ` width="${size.width}" height="${size.height}" style="max-width:100%;height:auto;border:0">`
  return [
    ...(image ? [`<p>${link(image)}</p>`] : []),
    `<p><strong>${headlineText}</strong><br>${standfirstText}</p>`,
    `<p>${link(escapeHtml(call))}</p>`,
  ].join('\n')
}
