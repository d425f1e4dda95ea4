/**
 * One story as a whole HTML page, with all of its text: the explainer as it is before a reader has touched it, the story as data for
 * the app, and what the head says. The build and the dev server both make their pages here.
 */
import { renderToString } from 'react-dom/server'
import { wordsFor } from '../../i18n/wordsFor.ts'
import type { PublishedArticle } from '../../model/KeptVersions.ts'
import { publisher } from '../../publisher/publisher.ts'
import { createExplainer, knownIdsOf } from '../../state/createExplainer.ts'
import { ExplainerPage } from '../../views/ExplainerPage.tsx'
import { jsonLdScript } from '../seo/jsonLd.ts'
import type { SocialCard } from '../social-cards/SocialCard.ts'
import { escapeHtml } from '../../embed/escapeHtml.ts'
import { fillGaps } from './fillGaps.ts'
import { headOf } from './head.ts'
import { markStyle } from './markStyle.ts'
import { scriptData } from './scriptData.ts'
import { storyStyle } from './storyStyle.ts'

/** What the page needs that is not in the story. */
export interface PageParts {
  /** `index.html`, with its gaps. */
  readonly template: string
  /** HTML for the head, before the styles: what to fetch early, and the script that decides what the first paint shows. */
  readonly headStart: string
  /** Style rules for all pages. The story's own follow them. */
  readonly styles: string
  /** HTML for the end of the head. */
  readonly headEnd: string
  /** HTML for the end of the body. */
  readonly end: string
  /** From this page to the folder of all pages: `./` or `../`. */
  readonly prefix: string
  /** Where the folder will be published, with its final slash. */
  readonly site: string | undefined
  /** The picture that a link to the story is shown with. */
  readonly card?: SocialCard | undefined
}

export function renderPage(article: PublishedArticle, parts: PageParts): string {
  const { template, headStart, styles, headEnd, end, prefix, site, card } = parts
  const explainer = createExplainer(article, wordsFor(article.lang))
  const { story } = explainer
  const { views, parties, topics, themes } = knownIdsOf(story, Object.keys(publisher.themes ?? {}))
  const listed = (ids: readonly string[]) => escapeHtml(ids.join(' '))
  return fillGaps(template, {
    slug: escapeHtml(article.slug),
    lang: escapeHtml(article.lang),
    dir: escapeHtml(article.dir ?? 'ltr'),
    views: listed(views),
    parties: listed(parties),
    topics: listed(topics),
    themes: listed(themes),
    head: [
      headOf(article, site, prefix, card),
      headStart,
      `<style>${styles}${storyStyle(article)}${markStyle(story.points)}</style>`,
      headEnd,
      jsonLdScript(article, site, card),
    ].join(''),
    explainer: renderToString(<ExplainerPage explainer={explainer} />),
    data: `<script type="application/json" id="article">${scriptData(article)}</script>`,
    end,
  })
}
