/** What the desk's server does in the project's folder, and what it refuses. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answer } from '../../../src/build/desk/answer.ts'
import type { Draft } from '../../../src/desk/state/Draft.ts'
import { textFilesOf } from '../../../src/desk/state/fileOf.ts'
import { harbour } from '../../fixtures/harbour.ts'

let root: string
const source = { title: 'A source', kind: 'article', paragraphs: [] } as const
const list =
  "import type { Article } from '../article/schema/Article.ts'\nimport { tea } from './tea.ts'\n\nexport const stories: readonly [Article, ...Article[]] = [tea]\n"

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'answer-'))
  mkdirSync(join(root, 'src/stories'), { recursive: true })
  writeFileSync(join(root, 'src/stories/stories.ts'), list)
  writeFileSync(join(root, 'src/stories/tea.ts'), "defineArticle({\n  slug: 'tea',\n  headline: 'It\\'s tea',\n})\n")
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const get = (path: string, slug = '') =>
  answer(root, 'GET', path, new URLSearchParams({ slug }), () => Promise.resolve({}))
const put = (body: unknown) => answer(root, 'PUT', '/story', new URLSearchParams(), () => Promise.resolve(body))

describe('the desk’s server', () => {
  test('lists the stories, and reads one with its texts', async () => {
    mkdirSync(join(root, 'sources'))
    writeFileSync(join(root, 'sources/tea.txt'), 'One.')
    writeFileSync(join(root, 'sources/tea.letter.txt'), 'Two.')
    writeFileSync(join(root, 'sources/tea-talks.txt'), 'Another story’s.')
    expect((await get('/stories')).body).toEqual({ stories: [{ slug: 'tea', headline: "It's tea" }] })
    expect((await get('/story', 'tea')).body).toMatchObject({ texts: { '': 'One.', letter: 'Two.' } })
  })

  test('saves a story and its texts, and puts a new one into the list', async () => {
    const saving = {
      slug: 'tea-talks',
      text: 'export const teaTalks = 1\n',
      before: null,
      texts: { 'tea-talks.article.txt': 'One.\n' },
    }
    expect((await put(saving)).status).toBe(200)
    expect(read('src/stories/tea-talks.ts')).toBe(saving.text)
    expect(read('sources/tea-talks.article.txt')).toBe('One.\n')
    expect(read('src/stories/stories.ts')).toContain('= [tea, teaTalks]')
    const next = { ...saving, before: saving.text, text: 'x\n', texts: { 'tea-talks.letter.txt': 'Two.\n' } }
    expect((await put(next)).status).toBe(200)
    expect(read('sources/tea-talks.article.txt')).toBe('One.\n')
    expect(read('sources/tea-talks.letter.txt')).toBe('Two.\n')
  })

  test('saves the first story of a project that has none', async () => {
    writeFileSync(join(root, 'src/stories/stories.ts'), list.replace(/import \{ tea.*\n/, '').replace('[tea]', '[]'))
    expect((await put({ slug: 'tea-talks', text: 'x\n', before: null, texts: {} })).status).toBe(200)
    expect(read('src/stories/stories.ts')).toMatch(/ = \[teaTalks\]\n$/)
  })

  test('never writes the text of one source over that of another', async () => {
    mkdirSync(join(root, 'sources'))
    writeFileSync(join(root, 'sources/tea.txt'), 'One.\n')
    const article = { ...harbour, slug: 'tea', sources: { article: source, letter: source } }
    const save = (texts: Draft['texts']) =>
      put({
        slug: 'tea',
        text: 'x\n',
        before: read('src/stories/tea.ts'),
        texts: textFilesOf({ article, texts, compared: {} }),
      })
    expect((await save({ letter: 'Two.\n' })).status).toBe(200)
    expect(read('sources/tea.txt')).toBe('One.\n')
    expect(read('sources/tea.letter.txt')).toBe('Two.\n')
    expect((await save({ article: 'One.\n', letter: 'Two.\n' })).status).toBe(200)
    expect(read('sources/tea.article.txt')).toBe('One.\n')
    expect(existsSync(join(root, 'sources/tea.txt')), 'a copy that nobody reads any more').toBe(false)
  })

  test('says so where the project’s check does not come to its end', async () => {
    await expect(get('/check', 'tea')).rejects.toThrow('npm run check -- tea')
  })

  test('does not overwrite what somebody else wrote meanwhile', async () => {
    const before = read('src/stories/tea.ts')
    expect((await put({ slug: 'tea', text: 'mine', before: 'as it was', texts: {} })).status).toBe(409)
    expect((await put({ slug: 'tea', text: 'mine', before: null, texts: {} })).status).toBe(409)
    expect(read('src/stories/tea.ts')).toBe(before)
  })

  test('writes nowhere else', async () => {
    for (const slug of ['../tea', 'stories', 'a/b', '', 'A', 'tea.ts']) {
      expect((await put({ slug, text: 'x', before: null, texts: {} })).status, slug).toBe(400)
    }
    expect((await put({ slug: 'tea', text: 'x', before: null, texts: { '../x': 'y' } })).status).toBe(400)
    for (const name of ['../tea.a.txt', 'tea.txt', 'tea.a.ts', 'other.a.txt', 'tea..txt', 'tea.a/b.txt']) {
      expect((await put({ slug: 'tea', text: 'x', before: null, texts: { [name]: 'y' } })).status, name).toBe(400)
    }
    expect((await get('/story', '../../package')).status).toBe(404)
    expect((await get('/other')).status).toBe(404)
  })
})
