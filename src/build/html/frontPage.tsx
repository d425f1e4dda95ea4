/**
 * The page of the folder where there is more than one story: all of them, the newest first, each with a link to its own page. It needs no script, and
 * has the style sheet of the stories' pages.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import type { Article } from '../../article/schema/Article.ts'
import { dateMark } from '../../i18n/dateMark.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import type { Story } from '../../model/Story.ts'
import { storyOf } from '../../model/storyOf.ts'
import { newestFirst } from '../../model/versions.ts'
import { publisher } from '../../publisher/publisher.ts'
import { newestStories } from '../output/newestStories.ts'
import { newestFolder } from '../output/places.ts'
import { feedFile } from '../seo/atomFeed.ts'
import { PartyName } from '../../ui/PartyName.tsx'
import { PolicyLink } from '../../views/masthead/PolicyLink.tsx'
import { PublisherName } from '../../views/masthead/PublisherName.tsx'
import { escapeHtml } from '../../embed/escapeHtml.ts'
import { fillGaps } from './fillGaps.ts'
import { headTags } from './headTags.ts'
import { partyHues } from './storyStyle.ts'

/** What the page needs that is not in the stories. */
interface FrontPageParts {
  /** `index.html`, with its gaps. */
  readonly template: string
  /** HTML for the head: what a browser should begin to fetch before it reads the styles. */
  readonly headStart: string
  /** Style rules for all pages. */
  readonly styles: string
  /** Where the folder will be published, with its final slash. */
  readonly site: string | undefined
}

/** In the publisher's language, as it belongs to no one story. */
export function renderFrontPage(
  all: readonly [Article, ...Article[]],
  { template, headStart, styles, site }: FrontPageParts,
): string {
  const stories = newestStories(all)
  // Rules and no attributes, which the page's own policy would refuse. Two stories may have different parties of one id.
  const hues = stories.map((story) => partyHues(story, `[data-story="${story.slug}"] `)).join('')
  return fillGaps(template, {
    slug: '',
    lang: escapeHtml(publisher.lang),
    dir: 'ltr',
    parties: '',
    topics: '',
    views: '',
    themes: '',
    head: [
      headTags({
        name: publisher.name,
        title: publisher.name,
        description: stories.map(({ headline }) => headline).join(' · '),
        type: 'website',
        canonical: site ?? './',
        prefix: './',
        url: site,
      }),
      site === undefined ? '' : `<link rel="alternate" type="application/atom+xml" href="${feedFile}">`,
      headStart,
      `<style>${styles}@layer base{${hues}}</style>`,
    ].join(''),
    explainer: renderToStaticMarkup(<FrontPage stories={stories.map(storyOf)} />),
    data: '',
    end: '',
  })
}

function FrontPage({ stories }: { stories: readonly Story[] }) {
  return (
    <div className="@container mx-auto max-w-page">
      <div className="px-side pb-12">
        <header className="top-rule">
          <h1>
            <PublisherName />
          </h1>
        </header>
        <main>
          <ul className="border-t-2 border-ink">
            {stories.map((story) => (
              <li
                key={story.slug}
                data-story={story.slug}
                lang={story.lang}
                dir={story.dir}
                className="border-b border-rule pt-4 pb-6"
              >
                <Entry story={story} />
              </li>
            ))}
          </ul>
        </main>
        <Policies />
      </div>
    </div>
  )
}

/** The publisher's policies, but for those that are a place on a story's page. */
function Policies() {
  const { masthead } = wordsFor(publisher.lang)
  const policies = publisher.policies.filter(({ href }) => !href.startsWith('#'))
  if (policies.length === 0) return null
  return (
    <footer>
      <ul className="flex flex-wrap gap-x-6">
        {policies.map(({ label, href }) => (
          <li key={label}>
            <PolicyLink href={href} name={masthead[label]} />
          </li>
        ))}
      </ul>
    </footer>
  )
}

/** A story as its masthead has it, with its parties. */
function Entry({ story }: { story: Story }) {
  const words = wordsFor(story.lang)
  const { what, date, dateNote, place } = story.dateline
  const mark = dateMark(story, story.dateline)
  const [change] = newestFirst(story.updates)
  return (
    <article className="grid gap-2">
      <p className="text-label font-strong tracking-caps text-soft uppercase">{story.kicker}</p>
      <h2 className="font-serif text-view font-strong tracking-view text-balance">
        <a href={newestFolder(story.slug)} className="hover-link">
          {story.headline}
        </a>
      </h2>
      <p className="max-w-measure text-standfirst text-pretty">{story.standfirst.text}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-note">
        {story.parties.map((party) => (
          <li key={party.id}>
            <PartyName party={party} />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-small text-soft">
        <span>{`${words.dateline(what, date)}${mark}, ${place}`}</span>
        {story.published !== undefined && <span>{words.published(story.published)}</span>}
        {change && (
          <span>
            {words.updateKinds[change.kind]}, <time dateTime={change.date}>{words.date(change.date)}</time>
          </span>
        )}
      </p>
      {dateNote !== undefined && <p className="text-small text-soft">{`${mark} ${dateNote}`}</p>}
    </article>
  )
}
