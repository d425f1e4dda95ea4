import { beforeAll, describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/schema/Article.ts'
import { drawCards } from '../../../src/build/social-cards/socialCards.ts'
import { openFaces } from '../../../src/build/stills/openFaces.ts'
import type { Studio } from '../../../src/build/stills/Sheet.ts'
import { publisher as gazette } from '../../fixtures/gazette/publisher.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'

const { enough } = harbour.quotes
const saying = (words: string): Article => ({ ...harbour, quotes: { enough: { ...enough!, words } }, timeline: [] })

let studio: Studio
beforeAll(async () => {
  const faces = await openFaces(gazette, JSON.stringify([harbour, irgendsee]), process.cwd(), () => undefined)
  studio = { faces: faces!, publisher: gazette, root: process.cwd() }
}, 60_000)

async function cardsOf(article: Article) {
  const [pictures, told] = [new Map<string, Buffer>(), [] as string[]]
  const cards = await drawCards(
    article,
    studio,
    (file, png) => Promise.resolve(void pictures.set(file, png)),
    (reason) => told.push(reason),
  )
  return { cards, pictures, told }
}

describe('the social cards', () => {
  test('are pictures of 1200 by 630, one of the story and one of each quotation', async () => {
    const { cards, pictures, told } = await cardsOf(harbour)
    expect([...pictures.keys()].sort()).toEqual([
      'harbour-talks/card.png',
      'harbour-talks/quote/early/card.png',
      'harbour-talks/quote/enough/card.png',
    ])
    for (const png of pictures.values()) {
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    }
    expect(cards.story?.bytes).toBe(pictures.get('harbour-talks/card.png')?.length)
    expect(told).toEqual([])
  })

  test('are told in words', async () => {
    const { cards } = await cardsOf(harbour)
    expect(cards.story?.alt).toBe('Where the three parties stand on four sticking points: The dockers, The port, Brill')
    expect(cards.quotes.get('early')?.alt).toBe(
      'A decision now would be “too early”. — The harbour director, after the talks',
    )
    const { cards: german } = await cardsOf(irgendsee)
    expect([...german.quotes.values()].every(({ alt }) => /„.*“/.test(alt))).toBe(true)
  })

  test('have a new address when they show something new, and the same file', async () => {
    const drawn = async (article: Article) => {
      const { story, quotes } = (await cardsOf(article)).cards
      return [story?.address, quotes.get('enough')?.address]
    }
    const [story, quote] = await drawn(harbour)
    const corrected = await drawn(saying('Twelve hours in the dark is enough.'))
    expect(await drawn(harbour)).toEqual([story, quote])
    expect(corrected[0]).toBe(story)
    expect(corrected[1]).not.toBe(quote)
    expect(corrected[1]?.split('?')[0]).toBe('harbour-talks/quote/enough/card.png')
  })

  test('are left out where they cannot be drawn whole, and the build says which and why', async () => {
    const { cards, told } = await cardsOf(saying('早上好'))
    expect(cards.quotes.has('enough')).toBe(false)
    expect(cards.story).toBeDefined()
    expect(told).toEqual(['harbour-talks has no social card “quote-enough”: no typeface here has the letters of “早”.'])
    expect((await cardsOf({ ...harbour, dir: 'rtl' })).cards.story).toBeUndefined()
  })
})
