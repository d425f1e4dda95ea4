/** A whole build, of made-up stories in the place of the published ones. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

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
    expect(found(front, /<a href="([^"]+)"/g)).toEqual(['harbour-talks/', 'ferry-talks/'])
    expect(front).not.toContain('<script defer')
  })

  test('has every picture that a page names', () => {
    const pictures = pages().flatMap((page) => found(read(page), /property="og:image" content="([^"]+)"/g))
    expect(new Set(pictures).size).toBe(6)
    for (const picture of pictures) {
      expect(picture.startsWith(site)).toBe(true)
      expect(existsSync(join(folder, new URL(picture).pathname.replace('/explainers/', '')))).toBe(true)
    }
  })

  test('shares script and fonts between its stories', () => {
    const shared = (page: string) => found(read(page), /(assets\/[\w-]+\.(?:js|woff2))/g)
    expect(shared('harbour-talks/index.html')).toEqual(shared('ferry-talks/index.html'))
    expect(new Set(shared('harbour-talks/index.html')).size).toBe(3)
  })

  test('knows no published story', () => {
    for (const file of [...pages(), 'sitemap.xml', 'feed.xml']) expect(read(file)).not.toMatch(/kremlin|Moscow/i)
  })
})
