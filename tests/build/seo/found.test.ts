// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/schema/Article.ts'
import { storyOf } from '../../../src/model/storyOf.ts'
import { atomFeed } from '../../../src/build/seo/atomFeed.ts'
import { renderFrontPage } from '../../../src/build/html/frontPage.tsx'
import { headOf } from '../../../src/build/html/head.ts'
import { oEmbedOf } from '../../../src/build/seo/oEmbed.ts'
import { quotePage } from '../../../src/build/html/quotePage.ts'
import { sitemapOf } from '../../../src/build/seo/sitemap.ts'
import { publisher } from '../../fixtures/gazette/publisher.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'
import { stories } from '../../fixtures/stories.ts'

const [harbour, ferry] = stories as unknown as [Article, Article]
const site = 'https://news.example/explainers/'
const newsroom = { ...publisher, name: 'Explainers', address: 'https://news.example/' }
const card = { address: 'harbour-talks/card.png?01234567', alt: 'The cranes “stand” still & wait', bytes: 4321 }
const quoteCard = { address: 'harbour-talks/quote/early/card.png?89abcdef', alt: 'Too early', bytes: 1234 }
const cards = { story: card, quotes: new Map([['early', quoteCard]]) }

const html = (text: string) => new DOMParser().parseFromString(text, 'text/html')
const xml = (text: string) => {
  const parsed = new DOMParser().parseFromString(text, 'application/xml')
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined()
  return parsed
}
const meta = (page: Document, name: string) =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
const texts = (page: Document | Element, selector: string) =>
  Array.from(page.querySelectorAll(selector), ({ textContent }) => textContent)

describe('a link to a story', () => {
  test('is shown with its card, of which size and text are told', () => {
    const head = html(headOf(harbour, site, '../', card))
    expect(meta(head, 'og:image')).toBe(`${site}harbour-talks/card.png?01234567`)
    expect([meta(head, 'og:image:width'), meta(head, 'og:image:height')]).toEqual(['1200', '630'])
    expect(meta(head, 'og:image:alt')).toBe(card.alt)
    expect(meta(head, 'twitter:image:alt')).toBe(card.alt)
    expect(meta(head, 'twitter:card')).toBe('summary_large_image')
  })

  test('has no picture where nobody said the site, or none could be drawn', () => {
    expect(headOf(harbour, undefined, '../', card)).not.toMatch(/og:image|twitter/)
    expect(headOf(harbour, site, '../')).not.toMatch(/og:image|twitter/)
  })

  test('has the card as its thumbnail in a CMS', () => {
    expect(oEmbedOf(harbour, site, card)).toMatchObject({
      thumbnail_url: `${site}harbour-talks/card.png?01234567`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
    expect(oEmbedOf(harbour, site)).not.toHaveProperty('thumbnail_url')
  })
})

describe('the page of a quotation', () => {
  const parts = { styles: '', site }
  const story = storyOf(harbour)
  const [enough, early] = story.quotes
  const page = html(quotePage(story, early!, { ...parts, cards }))

  test('is shown by its own words and card', () => {
    expect(meta(page, 'og:title')).toBe('A decision now would be “too early”.')
    expect(meta(page, 'og:description')).toBe(
      'The harbour director, after the talks · The cranes stand still for a second week',
    )
    expect(meta(page, 'og:image')).toBe(`${site}harbour-talks/quote/early/card.png?89abcdef`)
    expect(meta(page, 'og:url')).toBe(`${site}harbour-talks/quote/early/`)
  })

  test('falls back on the card of the story', () => {
    expect(meta(html(quotePage(story, enough!, { ...parts, cards })), 'og:image')).toBe(`${site}${card.address}`)
    expect(meta(html(quotePage(story, enough!, parts)), 'og:image')).toBeUndefined()
    expect(quotePage(story, enough!, { ...parts, site: undefined, cards })).not.toMatch(/og:image|og:url/)
  })

  test('counts as a part of its story for search engines', () => {
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${site}harbour-talks/`)
    expect(page.querySelector('meta[http-equiv=refresh]')).toBeNull()
  })

  test('has the quotation, who said it, and a link to it, for readers without script', () => {
    expect(texts(page, 'blockquote')).toEqual(['A decision now would be “too early”.'])
    expect(texts(page, 'figcaption')).toEqual(['The harbour director, after the talks'])
    expect(page.querySelector('main a')?.getAttribute('href')).toBe('../../?view=quotes&quote=early#quotes-early')
  })

  test('has the quotation marks of the story’s language', () => {
    const story = storyOf(irgendsee)
    for (const quote of story.quotes) {
      const page = html(quotePage(story, quote, parts))
      expect(texts(page, 'blockquote')[0]).toContain(`„${quote.words}“`)
      expect(meta(page, 'og:title')).toBe(texts(page, 'blockquote')[0])
    }
  })

  test('shows markup in a story as text, in every place', () => {
    const odd = storyOf({
      ...harbour,
      headline: '</title><script>a',
      quotes: { ...harbour.quotes, early: { ...harbour.quotes.early!, words: '"><script>b' } },
    })
    const page = html(quotePage(odd, odd.quotes[1]!, { ...parts, cards }))
    expect(page.querySelectorAll('script')).toHaveLength(1)
    expect(texts(page, 'main a')).toEqual(['</title><script>a'])
    expect(meta(page, 'og:title')).toContain('“"><script>b”')
  })
})

describe('the front page', () => {
  const parts = {
    template: '<html lang="%lang%" dir="%dir%"><head>%head%</head><body>%explainer%%end%</body></html>',
    headStart: '',
    styles: '',
  }
  const page = html(renderFrontPage([harbour, ferry], { ...parts, site }))

  test('lists every story with headline, standfirst, date and parties, and leads to its page', () => {
    // The one with the latest news comes first.
    const [second, first] = Array.from(page.querySelectorAll('article'))
    expect(first?.textContent).toContain('Talks held Tuesday 6 May 2031, Brill')
    expect(first?.textContent).toContain('Correction, Thursday 8 May 2031')
    expect(first?.textContent).toContain('Dockers and the port met again. Here is where they are.')
    expect(second?.textContent).toContain('Published Sunday 11 May 2031')
    expect(texts(first!, '[data-party]')).toEqual(['The dockers', 'The port', 'Brill'])
    expect(texts(second!, '[data-party]')).toEqual(['The dockers', 'The port', 'The town'])
    expect(Array.from(page.querySelectorAll('h2 a'), (link) => link.getAttribute('href'))).toEqual([
      'ferry-talks/',
      'harbour-talks/',
    ])
  })

  test('lists two stories of one day in the order of the editors', () => {
    const listed = (...all: [Article, Article]) =>
      texts(html(renderFrontPage(all, { ...parts, site })), 'h2').map((text) => text === ferry.headline)
    const sameDay = { ...ferry, published: '2031-05-08' }
    expect(listed(harbour, sameDay)).toEqual([false, true])
    expect(listed(sameDay, harbour)).toEqual([true, false])
  })

  test('tells parties of two stories apart that share an id', () => {
    const styles = texts(page, 'style').join('')
    const hues = Array.from(page.querySelectorAll('[data-party=town]'), (tag) => {
      const story = tag.closest<HTMLElement>('[data-story]')?.dataset.story ?? ''
      return styles.split(`[data-story="${story}"] :is([data-party="town"]`)[1]?.split(/[{}]/)[1]
    })
    expect(hues).toEqual(['--hue:light-dark(#8a6200,#e8bd45)', '--hue:light-dark(#0b6e63,#62c7b8)'])
  })

  test('says so where the editors added a date', () => {
    const dateline = { ...harbour.dateline, dateBasis: 'editor', dateNote: 'The day was added.' } as const
    const page = html(renderFrontPage([{ ...harbour, dateline }, ferry], { ...parts, site }))
    expect(page.querySelector('[data-story=harbour-talks]')?.textContent).toMatch(
      /6 May 2031\*, Brill.*\* The day was added\.$/,
    )
  })

  test('needs no script, and no address where nobody said the site', () => {
    expect(page.querySelector('script')).toBeNull()
    const unsited = html(renderFrontPage([harbour, ferry], { ...parts, site: undefined }))
    expect(meta(unsited, 'og:url')).toBeUndefined()
    expect(unsited.querySelector('link[type="application/atom+xml"]')).toBeNull()
  })
})

describe('the sitemap', () => {
  test('has every story, its last change if it says one, and the front page if there is one', () => {
    const both = xml(
      sitemapOf([harbour, { ...ferry, slug: 'other', published: undefined } as unknown as Article], site),
    )
    expect(texts(both, 'loc')).toEqual([site, `${site}harbour-talks/`, `${site}other/`])
    expect(texts(both, 'lastmod')).toEqual(['2031-05-08'])
    expect(texts(xml(sitemapOf([harbour], site)), 'loc')).toEqual([`${site}harbour-talks/`])
  })
})

describe('the feed', () => {
  const undated = { ...harbour, slug: 'undated', updates: [] }
  const feed = xml(atomFeed([harbour, ferry, undated], site, newsroom))

  test('has what Atom asks for', () => {
    const of = (parent: Element, name: string) => Array.from(parent.children).filter(({ tagName }) => tagName === name)
    const root = feed.documentElement
    expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom')
    for (const name of ['id', 'title', 'updated', 'author']) expect(of(root, name)).toHaveLength(1)
    for (const entry of of(root, 'entry')) {
      for (const name of ['id', 'title', 'updated', 'summary', 'link']) expect(of(entry, name)).toHaveLength(1)
    }
    expect(feed.querySelector('link[rel=self]')?.getAttribute('href')).toBe(`${site}feed.xml`)
  })

  test('says whose it is', () => {
    const of = (name: string) => feed.querySelector(`feed > ${name}`)?.textContent
    expect([of('title'), of('author > name'), of('author > uri')]).toEqual([
      'Explainers',
      'Explainers',
      'https://news.example/',
    ])
    expect([of('icon'), of('logo')]).toEqual([`${site}icon.svg`, `${site}icon.svg`])
    expect(feed.documentElement.getAttribute('xml:lang')).toBe(publisher.lang)
  })

  test('has the story that changed last first, and the day of its date line where a story says none', () => {
    expect(texts(feed, 'entry > id')).toEqual([`${site}ferry-talks/`, `${site}harbour-talks/`, `${site}undated/`])
    expect(texts(feed, 'updated')).toEqual([
      '2031-05-11T00:00:00Z',
      '2031-05-11T00:00:00Z',
      '2031-05-08T00:00:00Z',
      '2031-05-06T00:00:00Z',
    ])
    expect(texts(feed, 'published')).toEqual(['2031-05-11T00:00:00Z'])
  })

  test('tells what changed last, before what the story is about', () => {
    const more = [
      { date: '2031-05-09', kind: 'update', text: 'They met again.' },
      { date: '2031-05-09', kind: 'correction', text: 'They had met twice.' },
    ] as const
    const grown = { ...harbour, updates: [...harbour.updates, ...more] }
    expect(texts(xml(atomFeed([grown, ferry], site, newsroom)), 'summary')).toEqual([
      ferry.standfirst.text,
      `Correction: They had met twice. Update: They met again. ${harbour.standfirst.text}`,
    ])
  })

  test('brings the picture of a story that has one, with its size and what it shows', () => {
    const feed = xml(atomFeed([harbour, ferry], site, newsroom, new Map([[harbour.slug, cards]])))
    const enclosures = Array.from(feed.querySelectorAll('link[rel=enclosure]'))
    expect(enclosures.map((link) => link.closest('entry')?.querySelector('id')?.textContent)).toEqual([
      `${site}harbour-talks/`,
    ])
    const [link] = enclosures
    expect(['href', 'type', 'length', 'title'].map((name) => link?.getAttribute(name))).toEqual([
      site + card.address,
      'image/png',
      '4321',
      card.alt,
    ])
  })

  test('shows markup in a story as text', () => {
    const headline = 'Stop & <go> “now”'
    expect(texts(xml(atomFeed([{ ...harbour, headline }], site, newsroom)), 'entry > title')).toEqual([headline])
  })
})
