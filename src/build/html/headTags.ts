/**
 * What the head of every page says of it: to the window, to search engines, and to whoever shows a link to it. Used for the pages of
 * stories and of quotations, and for the list of stories.
 *
 * @see https://ogp.me
 */
import { escapeHtml } from '../../embed/escapeHtml.ts'
import { publisher } from '../../publisher/publisher.ts'
import { iconFileOf } from '../publisher/logoFiles.ts'

/** All as plain text. */
interface PageFacts {
  /** What the window is called. */
  readonly name: string
  /** What a link to it is called. */
  readonly title: string
  readonly description: string
  readonly type: 'article' | 'website'
  /** The page that counts for search engines. */
  readonly canonical: string
  /** From this page to the folder of all pages. */
  readonly prefix: string
  /** The page's own address, absolute; undefined where nobody said the site. */
  readonly url: string | undefined
}

export function headTags({ name, title, description, type, canonical, prefix, url }: PageFacts): string {
  const og = { type, title, description, ...(url !== undefined && { url, site_name: publisher.name }) }
  return [
    `<title>${escapeHtml(name)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    `<link rel="icon" href="${prefix}${iconFileOf(publisher)}">`,
    ...Object.entries(og).map(([name, value]) => `<meta property="og:${name}" content="${escapeHtml(value)}">`),
  ].join('')
}
