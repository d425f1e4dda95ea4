import { describe, expect, test } from 'vitest'
import { wordsFor } from '../../../src/i18n/wordsFor.ts'
import { jsonLdOf, jsonLdScript } from '../../../src/build/seo/jsonLd.ts'
import { publisherNode } from '../../../src/build/seo/publisherNode.ts'
import { renderPage } from '../../../src/build/html/renderPage.tsx'
import { publisher } from '../../fixtures/gazette/publisher.ts'
import { publisher as faehrbote } from '../../fixtures/faehrbote/publisher.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { irgendsee } from '../../fixtures/irgendsee.ts'
import { pageParts } from '../../fixtures/pageParts.ts'
import { strait } from '../../fixtures/strait.ts'

/**
 * The part of schema.org's definitions that a page may use: for each type what it is a kind of, and for each property what it
 * belongs to. Release 29. @see https://schema.org/docs/developers.html
 */
const kindOf = {
  NewsArticle: 'Article',
  Article: 'CreativeWork',
  Quotation: 'CreativeWork',
  CorrectionComment: 'Comment',
  Comment: 'CreativeWork',
  CreativeWork: 'Thing',
  NewsMediaOrganization: 'Organization',
  Organization: 'Thing',
  ContactPoint: 'Thing',
} as Record<string, string>
const belongsTo = {
  name: 'Thing',
  description: 'Thing',
  url: 'Thing',
  headline: 'CreativeWork',
  inLanguage: 'CreativeWork',
  datePublished: 'CreativeWork',
  dateModified: 'CreativeWork',
  isBasedOn: 'CreativeWork',
  hasPart: 'CreativeWork',
  correction: 'CreativeWork',
  creator: 'CreativeWork',
  text: 'CreativeWork',
  publisher: 'CreativeWork',
  author: 'CreativeWork',
  image: 'Thing',
  logo: 'Organization',
  correctionsPolicy: 'Organization',
  ethicsPolicy: 'Organization',
  publishingPrinciples: 'Organization',
  unnamedSourcesPolicy: 'Organization',
  contactPoint: 'Organization',
  contactType: 'ContactPoint',
  email: 'ContactPoint',
} as Record<string, string>

type Node = Record<string, unknown>

/** What schema.org would not know about a node and the nodes in it. */
function strange(node: Node): string[] {
  const type = node['@type'] as string | undefined
  // Another node's name, which says nothing of its own.
  if (type === undefined && '@id' in node) return []
  const kinds = [] as string[]
  for (let kind = type; kind !== undefined; kind = kindOf[kind]) kinds.push(kind)
  return Object.entries(node).flatMap(([name, value]) => {
    const inner = [value].flat().flatMap((one) => (typeof one === 'object' && one ? strange(one as Node) : []))
    if (name.startsWith('@')) return inner
    return kinds.includes(belongsTo[name] ?? '') ? inner : [`${type}.${name}`, ...inner]
  })
}

const several = (value: unknown): Node[] => [value].flat().filter(Boolean) as Node[]

describe.each([harbour, strait, irgendsee])('for machines, $slug', (story) => {
  const node = jsonLdOf(story) as unknown as Node

  test('is said in types and properties that schema.org has', () => {
    expect(node).toMatchObject({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.headline })
    expect(strange(node)).toEqual([])
  })

  test('names who publishes it and answers for it, and its language', () => {
    expect(node.publisher).toMatchObject({ '@type': 'NewsMediaOrganization', name: publisher.name })
    expect(node.author).toEqual({ '@id': (node.publisher as Node)['@id'] })
    expect(node.inLanguage).toBe(story.lang)
  })

  test('has every quotation with its very words, its speaker and its source', () => {
    const sources = several(node.isBasedOn)
    const quotations = several(node.hasPart).map(({ '@type': type, text, creator, isBasedOn }) => ({
      type,
      text,
      creator,
      from: several(isBasedOn).map((ref) => sources.find((source) => source['@id'] === ref['@id'])?.name),
    }))
    expect(quotations).toEqual(
      Object.values(story.quotes).map(({ words, speaker, refs }) => ({
        type: 'Quotation',
        text: words,
        creator: story.speakers[speaker]!.name,
        from: [...new Set(refs.map((ref) => story.sources[ref.split(':')[0]!]!.title))],
      })),
    )
  })

  test('says nothing that the story does not', () => {
    const told = JSON.stringify(story)
    const said = (value: unknown): unknown[] =>
      typeof value === 'object' && value
        ? Object.entries(value).flatMap(([name, inner]) => (name.startsWith('@') ? [] : said(inner)))
        : [value]
    // The page says whose it is whatever the story.
    const ofStory = Object.entries(node).filter(([name]) => name !== 'publisher')
    for (const text of said(Object.fromEntries(ofStory))) expect(told).toContain(JSON.stringify(text).slice(1, -1))
  })
})

describe('for machines', () => {
  const dated = { ...harbour, published: '2031-05-10' }
  test.each([dated, strait, irgendsee])('$slug says nothing that a reader does not see', (story) => {
    const html = renderPage(story, { ...pageParts, template: '%explainer%' })
    const text = Object.entries({ quot: '"', '#x27': "'", lt: '<', gt: '>', amp: '&' }).reduce(
      (all, [name, sign]) => all.replaceAll(`&${name};`, sign),
      html.replace(/<[^>]*>/g, ''),
    )
    const see = (value: unknown, name = ''): void => {
      if (Array.isArray(value))
        value.forEach((one) => {
          see(one, name)
        })
      else if (typeof value === 'object' && value)
        Object.entries(value).forEach(([name, inner]) => {
          see(inner, name)
        })
      else if (name === 'url' || name === 'correctionsPolicy') expect(html).toContain(`href="${String(value)}"`)
      else if (name.startsWith('date')) expect(text).toContain(wordsFor(story.lang).date(String(value)))
      else if (name === 'inLanguage') expect(value).toBe(story.lang)
      else if (!name.startsWith('@')) expect(text).toContain(value)
    }
    see(jsonLdOf(story))
  })

  test('a correction is one, and an update is none, but both change the story', () => {
    const node = jsonLdOf({
      ...harbour,
      published: '2031-05-07',
      updates: [
        { date: '2031-05-09', kind: 'update', text: 'A third round was announced.' },
        { date: '2031-05-08', kind: 'correction', text: 'The mayor’s name was misspelt.' },
      ],
    })
    expect(node).toMatchObject({ datePublished: '2031-05-07', dateModified: '2031-05-09' })
    expect(node.correction).toEqual({
      '@type': 'CorrectionComment',
      text: 'The mayor’s name was misspelt.',
      datePublished: '2031-05-08',
    })
  })

  test('a story that nobody dated has no date', () => {
    const node = jsonLdOf({ ...harbour, updates: [] })
    for (const name of ['datePublished', 'dateModified', 'correction']) {
      expect(node).not.toHaveProperty(name)
    }
  })

  test('a story has the picture that links to it are shown with, where the build knows its address', () => {
    const site = 'https://news.example/explainers/'
    const card = { address: 'harbour-talks/card.png?01234567', alt: '', bytes: 4321 }
    expect(jsonLdOf(harbour, site, card)).toMatchObject({ image: `${site}${card.address}` })
    expect(jsonLdOf(harbour, undefined, card)).not.toHaveProperty('image')
    expect(jsonLdOf(harbour, site)).not.toHaveProperty('image')
  })

  test('a publisher has home page, logo and policies by the names of schema.org', () => {
    const site = 'https://faehrbote.example/lagebilder/'
    const node = publisherNode(faehrbote, site) as unknown as Node
    expect(strange(node)).toEqual([])
    expect(node).toEqual({
      '@type': 'NewsMediaOrganization',
      '@id': '_:publisher',
      name: 'Der Fährbote',
      url: 'https://faehrbote.example/',
      logo: `${site}logo.svg`,
      correctionsPolicy: 'https://faehrbote.example/berichtigungen',
      ethicsPolicy: 'https://faehrbote.example/ethik',
      publishingPrinciples: 'https://faehrbote.example/redaktion',
      unnamedSourcesPolicy: 'https://faehrbote.example/quellen',
      contactPoint: { '@type': 'ContactPoint', contactType: 'corrections', email: 'fehler@faehrbote.example' },
    })
    expect(publisherNode(publisher, undefined)).not.toHaveProperty('logo')
  })

  test('no text ends the script that it stands in', () => {
    const headline = '</script><script>alert(1)</script><!--'
    const script = jsonLdScript({ ...harbour, headline })
    expect(script.match(/<\/?script|<!--/g)).toEqual(['<script', '</script'])
    expect(JSON.parse(script.replace(/<\/?script[^>]*>/g, ''))).toMatchObject({ headline })
  })
})
