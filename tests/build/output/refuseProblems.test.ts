import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { refuseProblems, refuseUnreadable } from '../../../src/build/output/refuseProblems.ts'
import { storyFile } from '../../../src/newsroom/storyFiles.ts'
import { publisher } from '../../fixtures/gazette/publisher.ts'
import { changed } from '../../fixtures/changed.ts'
import { harbour } from '../../fixtures/harbour.ts'

describe('the build', () => {
  test('publishes stories that have nothing to mend', () => {
    const tell = vi.fn()
    refuseProblems([harbour], publisher, '.', tell)
    expect(tell).not.toHaveBeenCalled()
  })

  test('is stopped by a problem, and tells all of them at once', () => {
    const bad = { ...harbour, headline: '', kicker: ' ' }
    expect(() => {
      refuseProblems([bad], publisher, '.', vi.fn())
    }).toThrow(/harbour-talks: kicker is " "[\s\S]*harbour-talks: headline is ""/)
  })

  test('is stopped by two stories that would be one page', () => {
    expect(() => {
      refuseProblems([harbour, harbour], publisher, '.', vi.fn())
    }).toThrow(/slug is "harbour-talks"\n {2}why: {2}Another story/)
  })

  test('is stopped by a story in a language that the interface has no words in, and says which it has', () => {
    expect(() => {
      refuseProblems([{ ...harbour, lang: 'tlh' }], publisher, '.', vi.fn())
    }).toThrow(/lang is "tlh"\n {2}why: {2}The interface has no words in this language, only in “en”, “de”/)
  })

  test('tells a warning and goes on', () => {
    const [gazette, notice] = [harbour.sources.gazette!, harbour.sources.notice!]
    const more = { ...notice, paragraphs: [...notice.paragraphs, { id: '2', gist: 'On the weather' }] }
    const tell = vi.fn()
    refuseProblems([{ ...harbour, sources: { gazette, notice: more } }], publisher, '.', tell)
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^warning: harbour-talks: sources\.notice/))
  })

  test('is stopped by a publisher that could not be shown, before any story is told of', () => {
    const pale = { ...publisher, colours: { ...publisher.colours, accent: { light: '#f2c94c', dark: '#f2c94c' } } }
    expect(() => {
      refuseProblems([{ ...harbour, headline: '' }], { ...pale, lang: 'tlh' }, '.', vi.fn())
    }).toThrow(
      /publisher: lang is "tlh"[\s\S]*publisher: colours\.accent\.light is "#f2c94c"[\s\S]*harbour-talks: headline/,
    )
  })

  test('names the line of a problem, and warns of a file that is called otherwise', () => {
    const text = "export const harbour = defineArticle({\n  slug: 'harbour-talks',\n  headline: '',\n})\n"
    const tell = vi.fn()
    expect(() => {
      refuseProblems([{ ...harbour, headline: '' }], publisher, '.', tell, [storyFile('src/stories/port.ts', text)])
    }).toThrow(/headline is ""\n[\s\S]*at: {3}src\/stories\/port\.ts:3/)
    expect(tell).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^warning: harbour-talks: slug/))
  })

  test.each([
    ['parties.town.hue', undefined, /parties\.town\.hue is ""\n {2}why: {2}A party needs “hue”/],
    ['points.ferry.label', 7, /points\.ferry\.label is "7"\n {2}why: {2}Here a text has to stand/],
    ['lang', 7, /lang is "7"/],
    ['sources', undefined, /sources is ""\n {2}why: {2}A story needs “sources”/],
  ])('is stopped by a sentence where %s is %s', (path, value, told) => {
    expect(() => {
      refuseProblems([changed(harbour, path, value)], publisher, '.', vi.fn())
    }).toThrow(told)
  })

  test.each([undefined, 7, ''])('tells of a story whose slug is %s with its file', (slug) => {
    const text = `export const tea = defineArticle({\n  ${slug === undefined ? '' : `slug: ${JSON.stringify(slug)},`}\n})\n`
    expect(() => {
      const files = [storyFile('src/stories/tea-talks.ts', text)]
      refuseProblems([changed(harbour, 'slug', slug)], publisher, '.', vi.fn(), files)
    }).toThrow(/problem: tea-talks: slug [\s\S]*at: {3}src\/stories\/tea-talks\.ts:[12]/)
  })

  test('is stopped by a story that cannot be read, and says where a brace is missing', () => {
    const root = mkdtempSync(join(tmpdir(), 'build-'))
    mkdirSync(join(root, 'src/stories'), { recursive: true })
    const text =
      "export const tea = defineArticle({\n  slug: 'tea-talks',\n  standfirst: {\n    text: 'Tea.',\n  kicker: '',\n})\n"
    writeFileSync(join(root, 'src/stories/tea-talks.ts'), text)
    expect(() => {
      refuseUnreadable(root)
    }).toThrow(/tea-talks: standfirst is "standfirst: {"\n[\s\S]*before line 5[\s\S]*src\/stories\/tea-talks\.ts:3/)
    rmSync(root, { recursive: true })
  })
})
