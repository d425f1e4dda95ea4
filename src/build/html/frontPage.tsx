/**
 * The page of the folder where there is more than one story: all of them, each with a link to its own page. It needs no script, and
 * has the look of the stories' pages, with a style sheet of its own.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import { PartyTag } from '../../components/PartyTag.tsx'
import { asterisked } from '../../i18n/asterisked.ts'
import { type Story, storyOf } from '../../model/Story.ts'
import { newestFirst } from '../../model/versions.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import type { Article } from '../../article/schema/Article.ts'
import { feedFile } from '../seo/atomFeed.ts'
import { fillGaps } from './fillGaps.ts'
import { headTags } from './headTags.ts'
import { partyColours, wornStyles } from '../../page/pageStyles.ts'
import { storyFolder } from '../output/places.ts'

/** What the page needs that is not in the stories. */
export interface FrontPageParts {
  /** `index.html`, with its gaps. */
  readonly template: string
  /** The style sheet with the classes of this page; empty where the page links to it. */
  readonly styles: string
  /** HTML for the head, after what the page says of itself. */
  readonly head: string
  /** Where the folder will be published, with its final slash. */
  readonly site: string | undefined
}

/** In the language of its first story. */
export function renderFrontPage(
  stories: readonly [Article, ...Article[]],
  { template, styles, head, site }: FrontPageParts,
): string {
  const [{ lang, dir = 'ltr' }] = stories
  const title = wordsFor(lang).explainers
  const markup = renderToStaticMarkup(<FrontPage title={title} stories={stories.map(storyOf)} />)
  // Rules and no attributes, which the page's own policy would refuse. Two stories may have different parties of one id.
  const hues = stories.map((story) => partyColours(story, `[data-story="${story.slug}"] `)).join('')
  return fillGaps(template, {
    slug: '',
    lang,
    dir,
    head: [
      headTags({
        name: title,
        title,
        description: stories.map(({ headline }) => headline).join(' · '),
        type: 'website',
        canonical: site ?? './',
        prefix: './',
        url: site,
      }),
      site === undefined ? '' : `<link rel="alternate" type="application/atom+xml" href="${feedFile}">`,
      `<style>${styles ? wornStyles(styles + hues, markup) : hues}</style>`,
      head,
    ].join(''),
    explainer: markup,
    data: '',
    end: '',
  })
}

function FrontPage({ title, stories }: { title: string; stories: readonly Story[] }) {
  return (
    <div className="@container mx-auto max-w-page px-5 pb-12">
      <header className="border-t-4 border-ink pt-3.5 pb-5.5">
        <h1 className="mt-4.5 mb-3 font-serif text-headline font-strong tracking-tight">{title}</h1>
      </header>
      <main>
        <ul>
          {stories.map((story) => (
            <li
              key={story.slug}
              data-story={story.slug}
              lang={story.lang}
              dir={story.dir}
              className="border-t border-rule py-4.5"
            >
              <Entry story={story} />
            </li>
          ))}
        </ul>
      </main>
    </div>
  )
}

/** A story as its masthead has it, with its parties. */
function Entry({ story }: { story: Story }) {
  const words = wordsFor(story.lang)
  const { what, date, place, dateNote } = story.dateline
  const [change] = newestFirst(story.updates)
  return (
    <article className="grid grid-cols-1 gap-2.5">
      <p className="text-fine font-strong tracking-caps text-soft uppercase">{story.kicker}</p>
      <h2 className="font-serif text-heading font-strong tracking-tight text-balance">
        <a href={storyFolder(story.slug)} className="quiet-link">
          {story.headline}
        </a>
      </h2>
      <p className="max-w-measure text-pretty">{story.standfirst.text}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-note">
        {story.parties.map((party) => (
          <li key={party.id}>
            <PartyTag party={party} />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-note text-soft">
        <span>{asterisked(words.dateline(what, date, place), story.dateline)}</span>
        {story.published !== undefined && <span>{words.published(story.published)}</span>}
        {change && (
          <span>
            {words.updateKinds[change.kind]}, <time dateTime={change.date}>{words.date(change.date)}</time>
          </span>
        )}
      </p>
      {dateNote !== undefined && <p className="text-small text-soft">* {dateNote}</p>}
    </article>
  )
}
