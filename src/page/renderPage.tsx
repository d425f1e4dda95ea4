/**
 * One story as a whole HTML page, with all of its text: the untouched explainer, the story's outline for the script, and what the
 * head says. The build and the dev server both make their pages here.
 */
import { renderToString } from 'react-dom/server'
import type { Article } from '../article/Article.ts'
import { Explainer } from '../components/Explainer.tsx'
import { outlineOf, type Outline } from '../model/Outline.ts'
import { type Story, storyOf } from '../model/Story.ts'
import { wordsFor } from '../model/wordsFor.ts'
import { createExplainerStore } from '../state/createExplainerStore.ts'
import { TextContext } from '../state/TextContext.ts'
import { headOf } from './head.ts'
import { pageStyles } from './pageStyles.ts'

export { stories } from '../stories/stories.ts'

/** What the page needs that is not in the story. */
export interface PageParts {
  /** `index.html`, with its gaps. */
  readonly template: string
  /** The address of the app's script, and of the script that a frame needs; nothing where the page fetches them by itself. */
  readonly app?: string
  readonly frame?: string
  /** The house's style sheet; empty where the page links to it. */
  readonly styles: string
  /** Its classes that only the built parts of pages wear, so that a page which has them nowhere needs no rule for them. */
  readonly still?: ReadonlySet<string>
  /** HTML for the head, after what the story says. */
  readonly head: string
  /** HTML for the end of the body. */
  readonly end: string
  /** From this page to the folder of all pages: `./` or `../`. */
  readonly prefix: string
  /** Where the folder will be published, with its final slash. */
  readonly site: string | undefined
}

export function renderPage(
  article: Article,
  { template, app, frame, styles, still = new Set(), head, end, prefix, site }: PageParts,
): string {
  const story = storyOf(article)
  const outline = outlineOf(story)
  const explainer = markupOf(story, outline)
  const gaps: Readonly<Record<string, string>> = {
    slug: article.slug,
    lang: article.lang,
    dir: article.dir ?? 'ltr',
    app: app ?? '',
    frame: frame ?? '',
    head: [headOf(article, site, prefix), `<style>${pageStyles(article, styles, explainer, still)}</style>`, head].join(
      '\n    ',
    ),
    explainer,
    data: dataOf(outline),
    end,
  }
  return template.replace(/%(\w+)%/g, (whole, name: string) => gaps[name] ?? whole)
}

function markupOf(story: Story, outline: Outline): string {
  const words = wordsFor(story.lang)
  const markup = renderToString(
    <TextContext value={{ story, outline, words }}>
      <Explainer explainer={{ outline, words, store: createExplainerStore() }} />
    </TextContext>,
  )
  return withFewerQuotes(markup)
}

/**
 * An attribute needs its quotation marks only around what could end it. In text React writes them as entities, so what is found
 * here is an attribute. @see https://html.spec.whatwg.org/multipage/syntax.html#unquoted
 */
const withFewerQuotes = (markup: string): string => markup.replace(/="([^"\s=<>`'&/]+)"(?!\/)/g, '=$1')

/** JSON that cannot end the script element that it stands in. */
const dataOf = (outline: Outline): string => JSON.stringify(outline).replaceAll('<', '\\u003c')
