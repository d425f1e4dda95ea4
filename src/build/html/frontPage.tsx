/**
 * The page of the folder where there is more than one story: all of them, each with a link to its own page. It needs no script, and
 * has the style sheet of the stories' pages.
 */
import { renderToStaticMarkup } from 'react-dom/server'
import type { Article } from '../../article/schema/Article.ts'
import { asterisked } from '../../i18n/asterisked.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import { type Story, storyOf } from '../../model/Story.ts'
import { newestFirst } from '../../model/versions.ts'
import { publisher } from '../../publisher/publisher.ts'
import { storyFolder } from '../output/places.ts'
import { feedFile } from '../seo/atomFeed.ts'
import { fillGaps } from './fillGaps.ts'
import { headTags } from './headTags.ts'
import { partyHues } from './storyStyle.ts'

/** What the page needs that is not in the stories. */
export interface FrontPageParts {
  /** `index.html`, with its gaps. */
  readonly template: string
  /** HTML for the head: what a browser should begin to fetch before it reads the styles. */
  readonly links: string
  /** Style rules for all pages. */
  readonly styles: string
  /** Where the folder will be published, with its final slash. */
  readonly site: string | undefined
}

/** In the language of its first story. */
export function renderFrontPage(
  stories: readonly [Article, ...Article[]],
  { template, links, styles, site }: FrontPageParts,
): string {
  const [{ lang, dir = 'ltr' }] = stories
  const title = wordsFor(lang).explainers
  // Rules and no attributes, which the page's own policy would refuse. Two stories may have different parties of one id.
  const hues = stories.map((story) => partyHues(story, `[data-story="${story.slug}"] `)).join('')
  return fillGaps(template, {
    slug: '',
    lang,
    dir,
    parties: '',
    head: [
      headTags({
        name: `${title} · ${publisher.name}`,
        title: `${title} · ${publisher.name}`,
        description: stories.map(({ headline }) => headline).join(' · '),
        type: 'website',
        canonical: site ?? './',
        prefix: './',
        url: site,
      }),
      site === undefined ? '' : `<link rel="alternate" type="application/atom+xml" href="${feedFile}">`,
      links,
      `<style>${styles}@layer base{${hues}}</style>`,
    ].join(''),
    explainer: renderToStaticMarkup(<FrontPage title={title} stories={stories.map(storyOf)} />),
    data: '',
    end: '',
  })
}

function FrontPage({ title, stories }: { title: string; stories: readonly Story[] }) {
  const { name, logo } = publisher
  return (
    <div className="mx-auto max-w-[71rem] border-t-4 border-accent px-[clamp(12px,4.3vw,28px)] pb-12">
      <header>
        <p className="flex min-h-11 items-center gap-2 border-b border-rule font-serif text-[1.0625rem] font-semibold">
          <svg viewBox={logo.viewBox} aria-hidden="true" className="size-5 fill-accent">
            <path d={logo.path} fillRule="evenodd" />
          </svg>
          {name}
        </p>
        <h1 className="mt-6 mb-8 font-serif text-[clamp(1.9375rem,5vw,3.375rem)] leading-[1.05] font-semibold tracking-[-0.015em] text-balance">
          {title}
        </h1>
      </header>
      <main>
        <ul>
          {stories.map((story) => (
            <li
              key={story.slug}
              data-story={story.slug}
              lang={story.lang}
              dir={story.dir}
              className="border-t border-ink pt-3 pb-8"
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
    <article className="grid gap-2.5">
      <p className="text-xs font-semibold tracking-[0.055em] text-soft uppercase">{story.kicker}</p>
      <h2 className="font-serif text-[clamp(1.625rem,3.5vw,2.375rem)] leading-[1.12] font-semibold tracking-[-0.013em] text-balance">
        <a href={storyFolder(story.slug)} className="underline decoration-rule decoration-2 underline-offset-4">
          {story.headline}
        </a>
      </h2>
      <p className="max-w-[36em] text-[1.0625rem] leading-[1.45] text-pretty">{story.standfirst.text}</p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {story.parties.map((party) => (
          <li
            key={party.id}
            data-party={party.id}
            className="inline-flex items-center gap-1.5 font-semibold text-(--hue)"
          >
            <span aria-hidden="true" className="size-2.5 rounded-full border-[5px] border-(--hue)" />
            {party.name}
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-[0.84375rem] text-soft">
        <span>{asterisked(words.dateline(what, date, place), story.dateline)}</span>
        {story.published !== undefined && <span>{words.published(story.published)}</span>}
        {change && (
          <span>
            {words.updateKinds[change.kind]}, <time dateTime={change.date}>{words.date(change.date)}</time>
          </span>
        )}
      </p>
      {dateNote !== undefined && <p className="text-[0.84375rem] text-soft">* {dateNote}</p>}
    </article>
  )
}
