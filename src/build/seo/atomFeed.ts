/**
 * All stories for feed readers, the one that was changed last first.
 *
 * Atom asks for the time of each entry's last change. A story that says neither when it was published nor that it was changed has the
 * time of this build, which is when the page was written.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
import type { Article } from '../../article/schema/Article.ts'
import { changedOn } from './changedOn.ts'
import { escapeHtml } from '../html/escapeHtml.ts'
import { storyFolder } from '../output/places.ts'

/** In the folder of all pages. */
export const feedFile = 'feed.xml'

/**
 * @param site where that folder will be published, with its final slash
 * @param title of the feed
 * @param built when the pages were made
 */
export function atomFeed(stories: readonly Article[], site: string, title: string, built: Date): string {
  const dated = stories
    .map((story) => ({ story, updated: timeOf(changedOn(story)) ?? isoTime(built) }))
    .sort((one, other) => other.updated.localeCompare(one.updated))
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${escapeHtml(site)}</id>
<title>${escapeHtml(title)}</title>
<updated>${dated[0]?.updated ?? isoTime(built)}</updated>
<author><name>${escapeHtml(new URL(site).host)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeHtml(site + feedFile)}"/>
<link rel="alternate" type="text/html" href="${escapeHtml(site)}"/>
${dated.map(({ story, updated }) => entryOf(story, updated, site)).join('\n')}
</feed>
`
}

function entryOf({ slug, lang, headline, standfirst, published }: Article, updated: string, site: string): string {
  const address = escapeHtml(site + storyFolder(slug))
  const first = timeOf(published)
  return [
    `<entry xml:lang="${lang}">`,
    `<id>${address}</id>`,
    `<title>${escapeHtml(headline)}</title>`,
    `<updated>${updated}</updated>`,
    ...(first === undefined ? [] : [`<published>${first}</published>`]),
    `<link rel="alternate" type="text/html" hreflang="${lang}" href="${address}"/>`,
    `<summary>${escapeHtml(standfirst.text)}</summary>`,
    '</entry>',
  ].join('')
}

/** A day, month or year as the time that it begins. */
const timeOf = (day: string | undefined): string | undefined => (day === undefined ? undefined : isoTime(new Date(day)))

const isoTime = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z')
