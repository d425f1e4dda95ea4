/**
 * The addresses that search engines should know: each story, and the page that lists them where there is more than one. Quotations
 * stand in their stories. A page has a date only where its story says when it was last changed.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
import type { Article } from '../../article/schema/Article.ts'
import { changedOn } from './changedOn.ts'
import { escapeHtml } from '../../embed/escapeHtml.ts'
import { newestFolder } from '../output/places.ts'

/** In the folder of all pages. */
export const sitemapFile = 'sitemap.xml'

/** @param site where that folder will be published, with its final slash */
export function sitemapOf(stories: readonly Article[], site: string): string {
  const pages = stories.map((story) => ({ address: site + newestFolder(story.slug), changed: changedOn(story) }))
  if (stories.length > 1) pages.unshift({ address: site, changed: undefined })
  const entries = pages.map(
    ({ address, changed }) =>
      `<url><loc>${escapeHtml(address)}</loc>${changed === undefined ? '' : `<lastmod>${changed}</lastmod>`}</url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`
}
