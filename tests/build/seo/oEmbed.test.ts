// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { oEmbedLink, oEmbedOf, quoteOEmbedOf } from '../../../src/build/seo/oEmbed.ts'
import { storyOf } from '../../../src/model/storyOf.ts'
import { harbour } from '../../fixtures/harbour.ts'

const site = 'https://news.example/explainers/'

/**
 * What WordPress keeps of an answer from a provider that it does not know: three elements with a few attributes, the first blockquote
 * and the first iframe that is empty. @see wp-includes/embed.php, wp_filter_oembed_result
 */
function keptByWordPress(html: string): string {
  const attributes: Readonly<Record<string, readonly string[]>> = {
    a: ['href'],
    blockquote: [],
    iframe: ['src', 'width', 'height', 'frameborder', 'title'],
  }
  const filtered = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, end: string, name: string, rest: string) => {
    const allowed = attributes[name]
    if (!allowed) return ''
    const kept = [...rest.matchAll(/ (\w+)="[^"]*"/g)].filter(([, attribute = '']) => allowed.includes(attribute))
    return `<${end}${name}${kept.map(([whole]) => whole).join('')}>`
  })
  const [, quote = '', frame = ''] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(filtered) ?? []
  return quote + frame
}

const html = (text: string) => new DOMParser().parseFromString(text, 'text/html')

describe('the oEmbed answer', () => {
  const answer = oEmbedOf({ ...harbour, headline: '“Stop” & <go>' }, site)

  test('has what the protocol asks of a rich one', () => {
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 600, title: '“Stop” & <go>' })
    expect(answer.height).toBeGreaterThan(0)
  })

  test('is a blockquote that says what it is about, a frame as wide as the column, and the loader', () => {
    const { body } = html(answer.html)
    expect(Array.from(body.children, ({ localName }) => localName)).toEqual(['blockquote', 'iframe', 'script'])
    const [quote, frame, script] = body.children
    expect(quote?.className).toBe('sticking-points')
    expect(quote?.textContent).toBe(`“Stop” & <go> ${harbour.standfirst.text}`)
    expect(quote?.querySelector('a')?.getAttribute('href')).toBe(`${site}harbour-talks/`)
    // Ghost's newsletters leave room beside a blockquote's line for its paragraphs only.
    expect(Array.from(quote?.children ?? [], ({ localName }) => localName)).toEqual(['p'])
    expect(frame?.getAttribute('src')).toBe(`${site}harbour-talks/?theme=light`)
    expect(frame?.getAttribute('title')).toBe('Explainer: “Stop” & <go>')
    expect(frame?.getAttribute('width')).toBe('100%')
    expect(script?.getAttribute('src')).toBe(`${site}embed.js`)
  })

  test('is kept by WordPress, but for what that sets itself: a blockquote with link and text, and the frame', () => {
    const { body } = html(keptByWordPress(answer.html))
    expect(Array.from(body.children, ({ localName }) => localName)).toEqual(['blockquote', 'iframe'])
    expect(body.querySelector('blockquote a')?.getAttribute('href')).toBe(`${site}harbour-talks/`)
    expect(body.textContent).toBe(`“Stop” & <go> ${harbour.standfirst.text}`)
    expect(body.querySelector('iframe')?.getAttribute('src')).toBe(`${site}harbour-talks/?theme=light`)
    expect(body.querySelector('iframe')?.getAttribute('width')).toBe('100%')
  })
})

describe('the oEmbed answer for a quotation', () => {
  const story = storyOf(harbour)
  const early = story.quotes.find(({ id }) => id === 'early')!
  const card = { address: 'harbour-talks/quote/early/card.png?89abcdef', alt: '', bytes: 1 }
  const answer = quoteOEmbedOf(story, early, site, card)

  test('quotes in its text, and opens the frame on the quotation', () => {
    const { body } = html(answer.html)
    expect(answer.title).toBe('A decision now would be “too early”.')
    expect(answer.thumbnail_url).toBe(`${site}${card.address}`)
    expect(body.querySelector('blockquote')?.textContent).toBe(
      'A decision now would be “too early”. The harbour director, after the talks. The cranes stand still for a second week',
    )
    expect(body.querySelector('blockquote a')?.getAttribute('href')).toBe(`${site}harbour-talks/quote/early/`)
    expect(body.querySelector('iframe')?.getAttribute('src')).toBe(
      `${site}harbour-talks/?view=quotes&quote=early&theme=light`,
    )
    expect(body.querySelector('iframe')?.title).toContain('(Quotes)')
  })
})

test('a page says where its own answer is', () => {
  const link = html(oEmbedLink(`${site}harbour-talks/quote/early/`, 'A "title"')).querySelector('link')!
  expect(link.type).toBe('application/json+oembed')
  expect(link.href).toBe(`${site}harbour-talks/quote/early/oembed.json`)
  expect(link.title).toBe('A "title"')
})
