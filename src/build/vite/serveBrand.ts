/** `/brand/` of the dev server, the page of `npm run brand`, with what it shows in its frames that has no address of its own. */
import { checkArticle } from '../../article/checks/checkArticle.ts'
import { isWhole } from '../../article/checks/isWhole.ts'
import { checkPalette } from '../../article/checks/checkPalette.ts'
import { checkColours } from '../../article/checks/checkColours.ts'
import type { Typefaces } from '../fonts/typefaces.ts'
import type * as Pages from './renderer.ts'
import type * as CardOf from '../social-cards/cardOf.ts'
import { checkPublisher } from '../../newsroom/publisher/checkPublisher.ts'
import { brandPage } from './brandPage.ts'

export interface Answer {
  readonly type: 'text/html; charset=utf-8' | 'image/svg+xml' | 'image/png'
  readonly body: string | Buffer
}

/** What is asked of it: the page itself, a story, the list of several, the page of a quotation, the social card, or a still; and the query. */
export const brandPath = /^\/brand\/(story\/|list\/|quote\/|card\.png|still\.png)?(?:$|\?(.*))/

interface Parts {
  readonly pages: typeof Pages
  /** The project's folder. */
  readonly root: string
  readonly typefaces: Typefaces
  /** The publisher's rules. */
  readonly styles: string
  readonly loadCardOf: () => Promise<typeof CardOf>
  /** For the list of stories. */
  readonly page: Omit<Parameters<typeof Pages.renderFrontPage>[1], 'styles'>
}

/** @returns undefined for a card that cannot be drawn, and where nobody is quoted */
export async function brandAnswer([, part, query = '']: RegExpExecArray, parts: Parts): Promise<Answer | undefined> {
  const { pages, root, styles } = parts
  const { stories } = pages
  switch (part) {
    case 'card.png':
    case 'still.png': {
      // What draws pictures is large, and a build loads this module as well.
      const { cardOf, stillOf } = await parts.loadCardOf()
      const body = await (part === 'card.png' ? cardOf : stillOf)(stories[0], root)
      return body && { type: 'image/png', body }
    }
    case 'story/':
      return html(storyPage(parts, new URLSearchParams(query)))
    case 'list/':
      return html(pages.renderFrontPage(stories, { ...parts.page, styles }))
    case 'quote/': {
      const [story] = stories
      const page = pages.renderQuotePage(story, Object.keys(story.quotes)[0] ?? '', styles)
      // Its one script would lead on to the story.
      return page === undefined ? undefined : html(page.replace(/<script>.*?<\/script>/s, ''))
    }
    case undefined:
    default:
      return html(await wholePage(parts))
  }
}

export const html = (body: string): Answer => ({ type: 'text/html; charset=utf-8', body })

/** As it is before any script, so that a dozen of them cost little. The script would give the root element these attributes. */
function storyPage({ pages, page, styles }: Parts, query: URLSearchParams): string {
  const whole = pages.renderPage(pages.stories[0], { ...page, styles, headEnd: '', end: '', prefix: '../../' })
  return ['theme', 'layout', 'view'].reduce(
    (html, name) => html.replace(new RegExp(`(?<=<html[^>]* data-${name}=")\\w*`), (own) => wordIn(query, name) ?? own),
    whole,
  )
}

/** What the address asks for, if it is a word: it goes into an attribute. */
const wordIn = (query: URLSearchParams, name: string): string | undefined => /^[\w-]+$/.exec(query.get(name) ?? '')?.[0]

async function wholePage({ pages: { stories, publisher }, root, typefaces, styles }: Parts): Promise<string> {
  // The compiler that reads the files is large, and a build loads this module as well.
  const { readWrittenFiles, withLines } = await import('../../newsroom/storyFiles.ts')
  const problems = withLines(readWrittenFiles(root), [
    ...checkPublisher(publisher, stories, root),
    ...checkPalette(publisher),
    // Of a story that is not whole, `checkColours` reads nothing.
    ...stories
      .filter((story) => !isWhole(story))
      .flatMap(checkArticle)
      .filter(({ severity }) => severity === 'problem'),
    ...stories.flatMap((story) => checkColours(story, publisher)),
  ])
  return brandPage({ publisher, article: stories[0], problems, typefaces, styles })
}
