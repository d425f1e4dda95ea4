/**
 * All stories for feed readers, the one that was changed last first. An entry keeps its id, which is its page, and its time from build to
 * build, so that nobody is told twice of one change; and it tells what has changed.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
import type { Article } from '../../article/schema/Article.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import { newestFirst } from '../../model/versions.ts'
import { escapeHtml } from '../../embed/escapeHtml.ts'
import type { PublisherProfile } from '../../publisher/PublisherProfile.ts'
import { iconFileOf, logoFileOf } from '../publisher/logoFiles.ts'
import { dayOf, newestStories } from '../output/newestStories.ts'
import { newestFolder } from '../output/places.ts'
import type { SocialCard, StoryCards } from '../social-cards/SocialCard.ts'

/** In the folder of all pages. */
export const feedFile = 'feed.xml'

/**
 * @param site where that folder will be published, with its final slash
 * @param cards by the slug of their story, which has its own as an enclosure
 */
export function atomFeed(
  all: readonly [Article, ...Article[]],
  site: string,
  publisher: Pick<PublisherProfile, 'name' | 'address' | 'lang' | 'logo'>,
  cards: ReadonlyMap<string, StoryCards> = new Map(),
): string {
  const { name, address = site, lang } = publisher
  const stories = newestStories(all)
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeHtml(lang)}">
<id>${escapeHtml(site)}</id>
<title>${escapeHtml(name)}</title>
<updated>${timeOf(dayOf(stories[0]))}</updated>
<author><name>${escapeHtml(name)}</name><uri>${escapeHtml(address)}</uri></author>
<icon>${escapeHtml(site + iconFileOf(publisher))}</icon>
<logo>${escapeHtml(site + logoFileOf(publisher))}</logo>
<link rel="self" type="application/atom+xml" href="${escapeHtml(site + feedFile)}"/>
<link rel="alternate" type="text/html" href="${escapeHtml(site)}"/>
${stories.map((story) => entryOf(story, site, cards.get(story.slug)?.story)).join('\n')}
</feed>
`
}

function entryOf(story: Article, site: string, card: SocialCard | undefined): string {
  const { slug, lang, headline, published } = story
  const address = escapeHtml(site + newestFolder(slug))
  return [
    `<entry xml:lang="${lang}">`,
    `<id>${address}</id>`,
    `<title>${escapeHtml(headline)}</title>`,
    `<updated>${timeOf(dayOf(story))}</updated>`,
    ...(published === undefined ? [] : [`<published>${timeOf(published)}</published>`]),
    `<link rel="alternate" type="text/html" hreflang="${lang}" href="${address}"/>`,
    ...(card
      ? [
          `<link rel="enclosure" type="image/png" length="${card.bytes}" title="${escapeHtml(card.alt)}" href="${escapeHtml(site + card.address)}"/>`,
        ]
      : []),
    `<summary>${escapeHtml(summaryOf(story))}</summary>`,
    '</entry>',
  ].join('')
}

/** What the last day of changes brought, and what the story is about. */
function summaryOf({ lang, updates, standfirst }: Article): string {
  const { updateKinds } = wordsFor(lang)
  const newest = newestFirst(updates)
  const changes = newest.filter(({ date }) => date === newest[0]?.date)
  return [...changes.map(({ kind, text }) => `${updateKinds[kind]}: ${text}`), standfirst.text].join(' ')
}

/** A day, month or year as the time that it begins. */
const timeOf = (day: string): string => new Date(day).toISOString().replace(/\.\d+Z$/, 'Z')
