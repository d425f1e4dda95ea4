/**
 * One story as a whole HTML page, with all of its text: the untouched explainer, the story's outline for the script, and what the
 * head says. The build and the dev server both make their pages here.
 */
import { renderToString } from 'react-dom/server'
import type { Article } from '../../article/schema/Article.ts'
import { Explainer } from '../../components/Explainer.tsx'
import { outlineOf, type Outline } from '../../model/Outline.ts'
import { type Story, storyOf } from '../../model/Story.ts'
import { wordsFor } from '../../i18n/wordsFor.ts'
import { createExplainerStore } from '../../state/createExplainerStore.ts'
import { TextContext } from '../../state/TextContext.ts'
import { escapeHtml } from './escapeHtml.ts'
import { fillGaps } from './fillGaps.ts'
import { headOf } from './head.ts'
import { jsonLdScript } from '../seo/jsonLd.ts'
import { appStyles, pageStyles } from '../../page/pageStyles.ts'
import { scriptData } from './scriptData.ts'
import type { SocialCard } from '../social-cards/SocialCard.ts'

export { stories } from '../../stories/stories.ts'
export { renderFrontPage } from './frontPage.tsx'
export { renderQuotePage } from './quotePage.ts'
export { writeCards, writeSiteFiles } from '../output/siteFiles.ts'

/** What the page needs that is not in the story. */
export interface PageParts {
  /** `index.html`, with its gaps. */
  readonly template: string
  /** The house's style sheet; empty where the page links to it. */
  readonly styles: string
  /** HTML for the head, after what the story says. */
  readonly head: string
  /** HTML for the end of the body. */
  readonly end: string
  /** From this page to the folder of all pages: `./` or `../`. */
  readonly prefix: string
  /** Where the folder will be published, with its final slash. */
  readonly site: string | undefined
  /** The picture that a link to the story is shown with. */
  readonly card?: SocialCard | undefined
}

export function renderPage(article: Article, { template, styles, head, end, prefix, site, card }: PageParts): string {
  const story = storyOf(article)
  const outline = outlineOf(story)
  const explainer = markupOf(story, outline)
  return fillGaps(template, {
    slug: escapeHtml(article.slug),
    lang: escapeHtml(article.lang),
    dir: escapeHtml(article.dir ?? 'ltr'),
    head: [
      headOf(article, site, prefix, card),
      `<style>${pageStyles(article, styles, explainer)}</style>`,
      head,
      jsonLdScript(article),
    ].join(''),
    explainer,
    data: `<script type="application/json" id="outline">${scriptData(outline)}</script>`,
    end,
  })
}

/** The rules for what no page has until the app shows it. */
export const appStylesOf = (articles: readonly Article[], styles: string): string =>
  appStyles(
    styles,
    articles.map((article) => {
      const story = storyOf(article)
      return markupOf(story, outlineOf(story))
    }),
  )

function markupOf(story: Story, outline: Outline): string {
  const words = wordsFor(story.lang)
  return renderToString(
    <TextContext value={{ story, outline, words }}>
      <Explainer explainer={{ outline, words, store: createExplainerStore() }} />
    </TextContext>,
  )
}
