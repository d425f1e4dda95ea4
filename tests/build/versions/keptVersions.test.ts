// @vitest-environment jsdom
/** A story is kept, changes, and is built again. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { command, usage } from '../../../src/cli/keepCommand.ts'
import { harbour } from '../../fixtures/harbour.ts'
import { strait } from '../../fixtures/strait.ts'
import { run, withStories } from '../../cli/commandContext.ts'

const site = 'https://news.example/explainers/'
const before = 'tests/fixtures/stories.ts'
const later = 'tests/fixtures/storiesLater.ts'

let [versions, dist] = ['', '']
const env = (stories: string) => ({
  ...process.env,
  STORIES: stories,
  SITE_URL: site,
  VERSIONS: versions,
  NODE_ENV: 'production',
})
const build = (stories: string) =>
  execFileSync('npx', ['vite', 'build', '--outDir', dist, '--emptyOutDir'], { env: env(stories), stdio: 'pipe' })
const keep = (stories: string) =>
  execFileSync('npm', ['run', '-s', 'keep', '--', 'harbour-talks'], {
    env: env(stories),
    stdio: 'pipe',
    encoding: 'utf8',
  })

const read = (file: string) => readFileSync(join(dist, file), 'utf8')
const page = (file: string) => new DOMParser().parseFromString(read(file), 'text/html')
const links = (file: string, selector: string) =>
  Array.from(page(file).querySelectorAll(selector), (link) => link.getAttribute('href'))

const version = 'harbour-talks/v/2031-05-08/'
let kept: ReadonlyMap<string, Buffer>

beforeAll(() => {
  versions = mkdtempSync(join(tmpdir(), 'versions-'))
  dist = mkdtempSync(join(tmpdir(), 'dist-'))
  keep(before)
  const folder = join(versions, 'harbour-talks/2031-05-08')
  kept = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), readFileSync(path)]),
  )
  build(later)
}, 240_000)
afterAll(() => {
  for (const folder of [versions, dist]) rmSync(folder, { recursive: true })
})

describe('a kept version', () => {
  test('is under its own address in every later build, to the byte', () => {
    expect(kept.size).toBeGreaterThan(8)
    for (const [file, content] of kept) expect(readFileSync(join(dist, version, file)).equals(content)).toBe(true)
    expect(read(`${version}index.html`)).toContain(harbour.headline)
    expect(read('harbour-talks/index.html')).toContain('The cranes move again')
  })

  test('asks for nothing outside its own folder', () => {
    const html = read(`${version}index.html`)
    const asked = [...html.matchAll(/(?:src|href)="([^"#]+)"|url\(([^)"]+)\)/g)].map(([, one, other]) => one ?? other!)
    const own = asked.filter(
      (address) => !/^(https:|data:|mailto:)/.test(address) && address !== '../../' && address !== './',
    )
    expect(own.length).toBeGreaterThan(3)
    for (const address of own) expect([address, existsSync(join(dist, version, address))]).toEqual([address, true])
    expect(own.filter((address) => address.startsWith('..'))).toEqual([])
  })

  test('says of which day it is, and leads to the page that goes on changing', () => {
    const header = page(`${version}index.html`).querySelector('header')!
    expect(header.textContent).toContain('Version of 8 May 2031')
    expect(links(`${version}index.html`, 'header a')).toContain('../../')
    expect(page('harbour-talks/index.html').querySelector('header')!.textContent).not.toContain('Version of')
  })

  test('is linked from the updates of the page that goes on changing, and from no page that has none', () => {
    const [link] = Array.from(page('harbour-talks/index.html').querySelectorAll('#sources-updates a'))
    expect([link?.textContent, link?.getAttribute('href')]).toEqual(['8 May 2031', '../harbour-talks/v/2031-05-08/'])
    expect(links('ferry-talks/index.html', '#sources-updates a')).toEqual([])
    expect(read('ferry-talks/index.html')).not.toContain('"kept"')
  })

  test('counts for search engines as the page that goes on changing, and is found by itself in no list', () => {
    const head = page(`${version}index.html`)
    expect(head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(`${site}harbour-talks/`)
    // Told twice not to look, a search engine might heed that for the page that goes on changing as well.
    expect(head.querySelector('meta[name=robots]')).toBeNull()
    expect(links(`${version}quote/early/index.html`, 'link[rel=canonical]')).toEqual([`${site}harbour-talks/`])
    for (const list of ['sitemap.xml', 'feed.xml', 'index.html']) expect(read(list)).not.toContain('/v/')
  })

  test('is shown as itself where its link is shared or pasted into a CMS', () => {
    const head = page(`${version}index.html`)
    const meta = (name: string) => head.querySelector(`meta[property="${name}"]`)?.getAttribute('content')
    expect(meta('og:url')).toBe(site + version)
    expect(meta('og:image')).toMatch(`${site}${version}card.png?`)
    expect(head.querySelector('link[type="application/json+oembed"]')?.getAttribute('href')).toBe(
      `${site}${version}oembed.json`,
    )
    const { html, thumbnail_url } = JSON.parse(read(`${version}oembed.json`)) as { html: string; thumbnail_url: string }
    expect(html).toContain(`<iframe src="${site}${version}?theme=light"`)
    expect(html).toContain(`src="${site}embed.js"`)
    expect(thumbnail_url).toMatch(`${site}${version}card.png?`)
  })
})

describe('npm run keep', { timeout: 120_000 }, () => {
  test('keeps the same once, and never another thing under the same day', () => {
    expect(keep(before)).toContain('is kept already, and nothing has changed since')
    const path = join(versions, 'harbour-talks/2031-05-08/index.html')
    const content = readFileSync(path)
    writeFileSync(path, `${content.toString()}<!-- other -->`)
    expect(() => keep(before)).toThrow(/is kept already, and is not what would be kept now/)
    expect(readFileSync(path, 'utf8')).toMatch(/other -->$/)
    writeFileSync(path, content)
  })

  test('knows the versions before', () => {
    expect(keep(later)).toMatch(/Kept harbour-talks .*2031-05-20.*harbour-talks\/v\/2031-05-20\//s)
    const html = readFileSync(join(versions, 'harbour-talks/2031-05-20/index.html'), 'utf8')
    expect(html).toContain('href="../2031-05-08/"')
  })

  const desk = withStories(strait)
  test('keeps no story that says no day', async () => {
    await expect(run(command, ['strait-talks'], desk)).rejects.toThrow(
      'strait-talks does not say when it was published or updated, so a version of it has no day.',
    )
  })

  test('keeps no story that cannot be published', async () => {
    await expect(run(command, ['strait-talks'], withStories({ ...strait, headline: '' }))).rejects.toThrow(
      'cannot be published yet',
    )
  })

  test('tells how it is used, and what is there', async () => {
    expect(await run(command, ['--help'], desk)).toEqual({ code: 0, printed: usage })
    await expect(run(command, ['nope'], desk)).rejects.toThrow('There is no story “nope”. There are strait-talks.')
    await expect(run(command, [], desk)).rejects.toThrow('Say one story.')
  })
})
