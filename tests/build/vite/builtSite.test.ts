// @vitest-environment jsdom
/** A whole build, of made-up stories in the place of the published ones. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publisher } from '../../fixtures/gazette/publisher.ts'
import { stories } from '../../../src/stories/stories.ts'
import { harbour } from '../../fixtures/harbour.ts'

const site = 'https://news.example/explainers/'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sticking-points-'))
  const env = { ...process.env, STORIES: 'tests/fixtures/stories.ts', SITE_URL: site, NODE_ENV: 'production' }
  execFileSync('npx', ['vite', 'build', '--outDir', folder, '--emptyOutDir'], { env, stdio: 'pipe' })
}, 120_000)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const found = (html: string, pattern: RegExp) => Array.from(html.matchAll(pattern), ([, value]) => value!)
const parsed = (page: string) => new DOMParser().parseFromString(read(page), 'text/html')
const valuesOf = (page: string, selector: string, name: string) =>
  Array.from(parsed(page).querySelectorAll(selector), (element) => element.getAttribute(name)!)
const pages = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))

describe('a site of two stories', () => {
  test('has a front page that leads to both, and a page for each of them and of their quotations', () => {
    expect(pages().sort()).toEqual([
      'ferry-talks/index.html',
      'ferry-talks/quote/early/index.html',
      'ferry-talks/quote/enough/index.html',
      'harbour-talks/index.html',
      'harbour-talks/quote/early/index.html',
      'harbour-talks/quote/enough/index.html',
      'index.html',
    ])
    const front = read('index.html')
    expect(valuesOf('index.html', 'a', 'href')).toEqual(['ferry-talks/', 'harbour-talks/'])
    expect(found(front, /(assets\/[\w-]+\.js)/g)).toEqual([])
    expect(parsed('index.html').querySelector('script')).toBeNull()
  })

  test('has every picture that a page or an oEmbed answer names', () => {
    const pictures = pages().flatMap((page) => valuesOf(page, 'meta[property="og:image"]', 'content'))
    expect(new Set(pictures).size).toBe(6)
    const thumbnails = ['harbour-talks', 'ferry-talks', 'harbour-talks/quote/early'].map(
      (slug) => (JSON.parse(read(`${slug}/oembed.json`)) as { thumbnail_url: string }).thumbnail_url,
    )
    expect(pictures).toEqual(expect.arrayContaining(thumbnails))
    for (const picture of [...pictures, ...thumbnails]) {
      expect(picture.startsWith(site)).toBe(true)
      expect(existsSync(join(folder, new URL(picture).pathname.replace('/explainers/', '')))).toBe(true)
    }
  })

  test('gives whatever previews a link one heading, a description, a lasting address and a picture, in quoted attributes', () => {
    for (const page of pages()) {
      const one = (selector: string) => parsed(page).querySelectorAll(selector).length
      expect([page, one('h1'), one('meta[name="description"][content]'), one('link[rel="canonical"]')]).toEqual([
        page,
        1,
        1,
        1,
      ])
      // The list of stories is of no one story, so that it has no picture.
      expect(one('meta[property="og:image"]')).toBe(page === 'index.html' ? 0 : 1)
      // Some previewers read nothing else.
      const tags = found(read(page), /(<(?:meta|link)\b(?:"[^"]*"|[^>"])*>)/g)
      expect(tags.filter((tag) => /=[^"]/.test(tag.replace(/"[^"]*"/g, '""')))).toEqual([])
    }
  })

  test('shares script and font between its stories', () => {
    const shared = (page: string) => new Set(found(read(page), /(assets\/[\w-]+\.(?:js|woff2))/g))
    expect(shared('harbour-talks/index.html')).toEqual(shared('ferry-talks/index.html'))
    // The app, what talks to a host page, and the serif.
    expect(shared('harbour-talks/index.html').size).toBe(3)
    for (const file of shared('harbour-talks/index.html')) expect(existsSync(join(folder, file))).toBe(true)
  })

  test('lets its typeface keep no page from being painted', () => {
    for (const page of ['index.html', 'harbour-talks/index.html'])
      expect(valuesOf(page, 'link[rel=preload]', 'href')).toEqual([])
  })

  test('has its whole style in the page, and none in a file', () => {
    expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.css'))).toEqual(
      [],
    )
    for (const page of ['index.html', 'harbour-talks/index.html']) {
      const style = parsed(page).querySelector('style')!.textContent
      expect(style).toContain('.font-serif{font-family:var(--font-serif)}')
      expect(style).toContain('--font-serif:')
      const { light, dark } = publisher.colours.paper
      expect(style).toContain(`--color-paper:light-dark(${light},${dark})`)
      expect(valuesOf(page, 'link[rel=stylesheet]', 'href')).toEqual([])
    }
  })

  test('tells nobody a date that a reader does not see', () => {
    expect(read('ferry-talks/index.html')).toContain('"datePublished":"2031-05-11"')
    expect(parsed('ferry-talks/index.html').querySelector('header')!.textContent).toContain(
      'Published Sunday 11 May 2031',
    )
    const data = parsed('harbour-talks/index.html').querySelector('[type="application/ld+json"]')!.textContent
    expect(JSON.parse(data)).not.toHaveProperty('datePublished')
  })

  test('lists its two stories in sitemap and feed, and no published one', () => {
    const own = [`${site}ferry-talks/`, `${site}harbour-talks/`]
    expect(found(read('sitemap.xml'), /<loc>(.*?)<\/loc>/g).sort()).toEqual([site, ...own])
    expect(found(read('feed.xml'), /<entry.*?<link [^>]*href="(.*?)"/gs)).toEqual(own)
  })

  test('has nothing of a published story in any page', () => {
    const text = (page: string) => parsed(page).documentElement.textContent
    expect(text('harbour-talks/index.html')).toContain(harbour.standfirst.text)
    for (const page of pages()) {
      // A whole sentence. A slug or a headline may be a word that the made-up stories have as well.
      for (const { standfirst } of stories) expect([page, text(page).includes(standfirst.text)]).toEqual([page, false])
    }
  })
})
