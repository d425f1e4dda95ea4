/**
 * One story as a whole HTML page, with all of its text: the untouched explainer, the story as data for the script, and what the
 * head says. The build and the dev server both make their pages here.
 */
import { renderToString } from 'react-dom/server'
import type { Article } from '../article/Article.ts'
import { Explainer } from '../components/Explainer.tsx'
import { storyOf } from '../model/Story.ts'
import { wordsFor } from '../model/wordsFor.ts'
import { createExplainerStore } from '../state/createExplainerStore.ts'
import { escapeHtml } from './escapeHtml.ts'
import { headOf } from './head.ts'
import { partyColours } from './partyColours.ts'

export { stories } from '../stories/stories.ts'

/** What the page needs that is not in the story. */
export interface PageParts {
  /** `index.html`, with its gaps. */
  readonly template: string
  /** HTML for the head, after what the story says. */
  readonly head: string
  /** HTML for the end of the body. */
  readonly end: string
  /** From this page to the folder of all pages: `./` or `../`. */
  readonly prefix: string
  /** Where the folder will be published, with its final slash. */
  readonly site: string | undefined
}

export function renderPage(article: Article, { template, head, end, prefix, site }: PageParts): string {
  const gaps: Readonly<Record<string, string>> = {
    slug: escapeHtml(article.slug),
    lang: escapeHtml(article.lang),
    dir: escapeHtml(article.dir ?? 'ltr'),
    head: `${headOf(article, site, prefix)}\n    ${head}\n    <style>${partyColours(article)}</style>`,
    explainer: markupOf(article),
    end: `<script type="application/json" id="story">${dataOf(article)}</script>\n    ${end}`,
  }
  return template.replace(/%(\w+)%/g, (whole, name: string) => gaps[name] ?? whole)
}

function markupOf(article: Article): string {
  const story = storyOf(article)
  const explainer = { story, words: wordsFor(story.lang), store: createExplainerStore() }
  return renderToString(<Explainer explainer={explainer} />)
}

/** JSON that cannot end the script element that it stands in. */
const dataOf = (article: Article): string => JSON.stringify(article).replaceAll('<', '\\u003c')
