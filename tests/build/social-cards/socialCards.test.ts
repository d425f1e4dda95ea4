import { readFileSync } from 'node:fs'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import satori from 'satori'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/schema/Article.ts'
import { storyOf } from '../../../src/model/storyOf.ts'
import { standings } from '../../../src/model/standing.ts'
import { cardFonts } from '../../../src/build/social-cards/cardFonts.ts'
import { cardWidth } from '../../../src/build/social-cards/cardFrame.tsx'
import { imageOf } from '../../../src/build/social-cards/cardGlyph.tsx'
import { cardSize } from '../../../src/build/social-cards/cardSize.ts'
import { setText } from '../../../src/build/social-cards/cardText.tsx'
import { quoteCard } from '../../../src/build/social-cards/quoteCard.tsx'
import { drawCards, openCards } from '../../../src/build/social-cards/socialCards.ts'
import { storyCard } from '../../../src/build/social-cards/storyCard.tsx'
import { gazette } from '../../fixtures/gazette.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'
import { strait } from '../../fixtures/strait.ts'

const { enough } = harbour.quotes
const saying = (words: string): Article => ({ ...harbour, quotes: { enough: { ...enough!, words } }, timeline: [] })
const withParties = (count: number, name: string): Article => ({
  ...harbour,
  parties: Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `p${at}`,
      { ...harbour.parties.port!, name: `${name} ${at}`, short: `P${at}` },
    ]),
  ),
  speakers: {},
  points: { nights: { ...harbour.points.nights!, positions: {} } },
  quotes: {},
  timeline: [],
  unknowns: [],
})

/** Stories that are hard to fit on a card. */
const crowded: Record<string, Article> = {
  'a story of the usual size': strait,
  'a headline and a kicker without end': {
    ...harbour,
    headline: 'Talks go on '.repeat(60),
    kicker: 'Port '.repeat(60),
  },
  'a headline of one long word': { ...harbour, headline: 'Nachtschichtzulagenverhandlungskommission'.repeat(4) },
  'a headline of one short word': { ...harbour, headline: 'No' },
  'party names without end': withParties(3, 'The united association of dockers and stevedores of the eastern harbour'),
  'eight parties': withParties(8, 'Party'),
  'a quotation without end': saying('Ten hours in the dark is enough, and '.repeat(60)),
  'a quotation of one long word': saying('Nachtschichtzulagenverhandlungskommission'.repeat(8)),
  'a speaker and an occasion without end': {
    ...harbour,
    speakers: {
      ines: { ...harbour.speakers.ines!, name: 'Ines Vermeer '.repeat(20), role: 'head of the dockers '.repeat(20) },
    },
    quotes: { enough: { ...enough!, occasion: 'at the gate '.repeat(30) } },
    timeline: [],
  },
  'letters beyond English': saying('Šiurkštu, că știe: Київ, Ελλάδα, Việt Nam. Þ'),
}

let fonts: Awaited<ReturnType<typeof openCards>>
beforeAll(async () => {
  fonts = await openCards([...Object.values(crowded), saying('שלום עליכם 早上好')], gazette, process.cwd())
}, 60_000)

/** What of a card lies outside its edges, and its text. */
async function outside(card: ReactNode): Promise<string[]> {
  const found: string[] = []
  await satori(card, {
    ...cardSize,
    fonts,
    onNodeDetected: ({ left, top, width, height, textContent }) => {
      if (left + width > cardSize.width - 30 && width < cardSize.width)
        found.push(`right: ${textContent ?? ''} ${left + width}`)
      if (top + height > cardSize.height - 20 && height < cardSize.height)
        found.push(`below: ${textContent ?? ''} ${top + height}`)
    },
  })
  return found
}

const textOf = (node: ReactNode): string =>
  renderToStaticMarkup(createElement('div', null, node))
    .replaceAll('</div><div', '</div> <div')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

describe('the social cards', () => {
  test.each(Object.entries(crowded))('hold %s', { timeout: 30_000 }, async (_, article) => {
    const story = storyOf(article)
    const cards = [storyCard(story, fonts), ...story.quotes.map((quote) => quoteCard(story, quote, fonts))]
    for (const card of await Promise.all(cards)) {
      expect(card).toBeDefined()
      expect(await outside(card)).toEqual([])
    }
  })

  test('are pictures of 1200 by 630, one of the story and one of each quotation', async () => {
    const pictures = new Map<string, Buffer>()
    const cards = await drawCards(harbour, fonts, (file, png) => Promise.resolve(void pictures.set(file, png)))
    expect([...pictures.keys()].sort()).toEqual([
      'harbour-talks/card.png',
      'harbour-talks/quote/early/card.png',
      'harbour-talks/quote/enough/card.png',
    ])
    for (const png of pictures.values()) {
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    }
    expect(cards.quotes.get('early')?.alt).toBe(
      'A decision now would be “too early”. — The harbour director, after the talks',
    )
  })

  test('have a new address when they show something new, and the same file', async () => {
    const drawn = async (article: Article) => {
      const { story, quotes } = await drawCards(article, fonts, () => Promise.resolve())
      return [story?.address, quotes.get('enough')?.address]
    }
    const [story, quote] = await drawn(harbour)
    const corrected = await drawn(saying('Twelve hours in the dark is enough.'))
    expect(await drawn(harbour)).toEqual([story, quote])
    expect(corrected[0]).toBe(story)
    expect(corrected[1]).not.toBe(quote)
    expect(corrected[1]?.split('?')[0]).toBe('harbour-talks/quote/enough/card.png')
  })

  test.each(['שלום עליכם', '早上好'])('are left out where the typefaces cannot write %s', async (words) => {
    const cards = await drawCards(saying(words), fonts, () => Promise.resolve())
    expect(cards.quotes.has('enough')).toBe(false)
    expect(cards.story).toBeDefined()
    expect((await drawCards({ ...harbour, headline: words }, fonts, () => Promise.resolve())).story).toBeUndefined()
  })

  test(
    'have the letters and marks of the story’s language, capitals of the kicker as well',
    { timeout: 30_000 },
    async () => {
      const article = { ...irgendsee, kicker: 'Häfen' }
      const own = await openCards([article], gazette, process.cwd())
      const { story, quotes } = await drawCards(article, own, () => Promise.resolve())
      expect(story).toBeDefined()
      expect([...quotes.keys()]).toEqual(Object.keys(article.quotes))
      expect([...quotes.values()].every(({ alt }) => /„.*“/.test(alt))).toBe(true)
      const [quote] = storyOf(article).quotes
      expect(textOf(await quoteCard(storyOf(article), quote!, own))).toContain('„')
    },
  )

  test('are left out for a story that is written from right to left', async () => {
    const cards = await drawCards({ ...harbour, dir: 'rtl' }, fonts, () => Promise.resolve())
    expect(cards.story).toBeUndefined()
  })

  test('have the marks of the page', () => {
    const drawings = readFileSync('src/styles.css', 'utf8')
      .replaceAll('%3C', '<')
      .replaceAll('%3E', '>')
      .replaceAll('%23', '#')
    // What is chosen or counted stands on the page in words.
    for (const glyph of standings.filter((standing) => standing !== 'named')) {
      const [, image = ''] = imageOf(glyph, '#000').split('base64,')
      // The page's masks are black anyway, and say so only of lines.
      const drawn = Buffer.from(image, 'base64').toString().replaceAll('"', "'").replaceAll(" fill='#000'", '')
      expect(drawings).toContain(drawn)
    }
  })

  test('are none for a publisher whose typeface cannot be drawn', async () => {
    const device = { ...gazette, faces: { ...gazette.faces, serif: { stack: 'Georgia, serif' } } }
    expect(await cardFonts(device, 'abc', process.cwd())).toEqual([])
  })
})

describe('text on a card', () => {
  const room = { sizes: [80, 40], leading: 1.2, width: cardWidth, height: 100 } as const
  const run = (text: string) => ({ text, colour: '#000000', weight: 600 }) as const

  test('is as large as its room allows', async () => {
    const large = await setText([run('Ten hours')], room, fonts)
    const small = await setText([run('Ten hours in the dark is enough, and that is all')], room, fonts)
    expect([large?.height, small?.height]).toEqual([96, 48])
  })

  test('is cut after a word, with an ellipsis and what has to close behind it', async () => {
    const words = 'Ten hours in the dark is enough, and that is all. '.repeat(9)
    const text = await setText([run('“'), { ...run(words), closing: '”' }, run('”')], room, fonts)
    expect(text?.cut).toBe(true)
    const shown = textOf(text?.node)
    expect(shown).toMatch(/^“Ten hours in the dark .*…”$/)
    const [kept] = shown.slice(1).split('…')
    expect(words.startsWith(kept!)).toBe(true)
    expect(words[kept!.length]).toMatch(/[ ,.]/)
    expect(kept!.length).toBeGreaterThan(60)
  })

  test('has its ellipsis in the place of a comma', async () => {
    const text = await setText([run('Enough, '.repeat(99))], room, fonts)
    expect(textOf(text?.node)).toMatch(/, Enough…$/)
  })

  test('stands in lines of about the same length', async () => {
    const text = await setText(
      [run('Five hours in Moscow, and no breakthrough')],
      { ...room, sizes: [80], height: 200 },
      fonts,
    )
    const lines = renderToStaticMarkup(text?.node).split('column-gap').slice(1)
    expect(lines.map((line) => line.includes('Moscow,'))).toEqual([true, false])
    expect(lines.map((line) => line.includes('and'))).toEqual([false, true])
  })
})
