// @vitest-environment jsdom
/** A story's text is text: whatever stands in it, the page has the same elements as ever, and a reader sees it letter for letter. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkArticle } from '../../../src/article/checks/checkArticle.ts'
import { jsonLdOf } from '../../../src/build/seo/jsonLd.ts'
import { oEmbedOf } from '../../../src/build/seo/oEmbed.ts'
import { renderPage } from '../../../src/build/html/renderPage.tsx'
import { fuzz, fuzzTime } from '../../fixtures/fuzz.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { markupText, prototypeNames } from '../../fixtures/hostile.ts'
import { pageParts } from '../../fixtures/pageParts.ts'
import { put, textPaths, withTexts } from '../../fixtures/texts.ts'
import { textsOf } from '../../../src/article/checks/textsOf.ts'

const paths = textPaths(harbour)

/** Words with a hyphen stand in an element of their own, so that they do not part. It is the text that counts here. */
function parsed(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html')
  for (const kept of page.querySelectorAll('span[class^="whitespace-nowrap @max-tiny"]'))
    kept.replaceWith(...kept.childNodes)
  page.normalize()
  // A count of letters: a stand-in is one word where the text may be several.
  for (const style of page.querySelectorAll('style')) {
    style.textContent = style.textContent.replace(/--longest-word:\d+/, '')
  }
  return page
}
const site = 'https://news.example/'
const render = (article: typeof harbour) => renderPage(article, { ...pageParts, site })

/** Every element with its attributes and every piece of text, in order: `what` names it, `text` is what a reader meets there. */
function partsOf(page: Document): { what: string; text: string }[] {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT)
  const parts: { what: string; text: string }[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Element)) {
      // What is there for machines is read as data, below.
      if (node.parentElement?.localName !== 'script') parts.push({ what: node.nodeName, text: node.nodeValue ?? '' })
      continue
    }
    parts.push({ what: node.nodeName, text: '' })
    for (const { name, value } of node.attributes) parts.push({ what: `${node.nodeName} ${name}`, text: value })
  }
  return parts
}

/** A stand-in for the text at a path: a name that nothing else has, as long as the text, so that the page lies the same. */
const standIn = (index: number, length: number) => `T${index}q`.padEnd(length, 'x')

describe('whatever an editor or a feed writes into a story', () => {
  test(
    'is text on the page, in its title, its meta tags, its labels and its data, and makes no element',
    () => {
      // One case is a text in its place. Each run has one in every place at once.
      const numRuns = Math.ceil(fuzz.numRuns / paths.length)
      const texts = fc.array(
        markupText.map((text) => `<${text.replace(/[\p{Cc}\p{Cs}]/gu, '').replace(/\s+/g, ' ')}>${'x'.repeat(8)}`),
        { minLength: paths.length, maxLength: paths.length },
      )
      fc.assert(
        fc.property(texts, (hostile) => {
          const article = withTexts(harbour, (index) => hostile[index]!)
          const page = parsed(render(article))
          const plain = parsed(render(withTexts(harbour, (index) => standIn(index, hostile[index]!.length))))
          const restored = (text: string) => text.replace(/T(\d+)qx*/g, (_, index: string) => hostile[Number(index)]!)
          const expected = partsOf(plain).map(({ what, text }) => ({ what, text: restored(text) }))
          expect(partsOf(page)).toEqual(expected)
          const carried: unknown = JSON.parse(page.getElementById('article')!.textContent)
          expect(carried).toEqual(JSON.parse(JSON.stringify(article)))
          const linked = page.querySelector('[type="application/ld+json"]')!.textContent
          expect(JSON.parse(linked)).toEqual(JSON.parse(JSON.stringify(jsonLdOf(article, site))))
          const { html: embed } = oEmbedOf(article, site)
          expect([...parsed(embed).body.querySelectorAll('*')].map(({ nodeName }) => nodeName)).toEqual([
            'BLOCKQUOTE',
            'P',
            'A',
            'IFRAME',
            'SCRIPT',
          ])
        }),
        { ...fuzz, numRuns },
      )
    },
    fuzzTime,
  )

  test(
    'is refused where it would turn, cut or hide what stands around it, in any place at all, and nowhere else',
    () => {
      const bad = fc.oneof(
        fc.integer({ min: 0, max: 0x1f }),
        fc.integer({ min: 0x7f, max: 0x9f }),
        fc.integer({ min: 0x202a, max: 0x202e }),
        fc.integer({ min: 0x2066, max: 0x2069 }),
        fc.integer({ min: 0xd800, max: 0xdfff }),
        fc.constantFrom(0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff, 0x1fffe),
      )
      const everywhere = textsOf(harbour)
      // One case is a text that is spoilt. Each run spoils half of them, each by a character of its own, so that no text can be
      // refused in the place of another.
      const spoiling = fc.array(fc.option(fc.record({ code: bad, at: fc.nat() }), { freq: 2 }), {
        minLength: everywhere.length,
        maxLength: everywhere.length,
      })
      let cases = 0
      fc.assert(
        fc.property(spoiling, (spoilt) => {
          const story = structuredClone(harbour)
          const expected = everywhere.flatMap(({ path, text }, index) => {
            const character = spoilt[index]
            if (!character) return []
            const place = character.at % (text.length + 1)
            put(story, path, text.slice(0, place) + String.fromCodePoint(character.code) + text.slice(place))
            return `${path}: U+${character.code.toString(16).toUpperCase().padStart(4, '0')}`
          })
          const told = checkArticle(story).flatMap(({ severity, path, why }) => {
            const code = severity === 'problem' && /^It has (U\+[\dA-F]+), which/.exec(why)?.[1]
            return code ? `${path}: ${code}` : []
          })
          expect(told.sort()).toEqual(expected.sort())
          cases += expected.length
        }),
        { ...fuzz, numRuns: Math.ceil((fuzz.numRuns * 2.1) / everywhere.length) },
      )
      if (!('path' in fuzz)) expect(cases).toBeGreaterThanOrEqual(fuzz.numRuns)
    },
    fuzzTime,
  )

  test('may be Arabic, Hebrew, Persian with its joiners, Hindi, or emoji', () => {
    for (const text of ['محادثات\u200f 2025', 'שיחות\u200e (א)', 'می\u200cخواهم', 'क्\u200dष', '👩‍🚒 🇺🇦', 'e\u0301']) {
      const problems = checkArticle(
        withTexts(harbour, (index, path) => (path.startsWith('parties') ? `${text}${index}` : text)),
      )
      expect(problems.filter(({ why }) => why.includes('U+'))).toEqual([])
    }
  })

  test('is refused as a slug, a language or a direction', { timeout: fuzzTime }, () => {
    // “length” and “then” are words like any other; what every object inherits is not.
    const inherited = prototypeNames.filter((name) => name in {})
    const hostile = fc.oneof(
      markupText.filter((text) => !/^[a-z\d-]*$/i.test(text)),
      fc.constantFrom(...inherited),
    )
    // One case is a text in one of the three.
    const three = fc.record({ slug: hostile, lang: hostile, dir: hostile })
    fc.assert(
      fc.property(three, (fields) => {
        const told = checkArticle({ ...harbour, ...(fields as object) }).filter(
          ({ severity }) => severity === 'problem',
        )
        for (const [field, text] of Object.entries(fields)) {
          expect(told.filter(({ path, value }) => path === field && value === text).length, field).toBeGreaterThan(0)
        }
      }),
      { ...fuzz, numRuns: Math.ceil(fuzz.numRuns / 3) },
    )
  })
})
