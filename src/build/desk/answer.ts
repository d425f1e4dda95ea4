/** What the desk may ask of the project's folder, and nothing else of the disk. */
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeName, isSlug, takenSlugs } from '../../article/schema/slug.ts'
import { textFileOf } from '../../article/source/textFiles.ts'
import { withStory } from '../../newsroom/newStory.ts'

export interface Answer {
  readonly status: number
  readonly body: object
}

/** @param body of the request, read only where it is wanted */
export async function answer(
  root: string,
  method: string,
  path: string,
  query: URLSearchParams,
  body: () => Promise<unknown>,
): Promise<Answer> {
  switch (`${method} ${path}`) {
    case 'GET /stories':
      return { status: 200, body: { stories: storiesIn(root) } }
    case 'GET /story':
      return storyOf(root, query.get('slug') ?? '')
    case 'PUT /story':
      return saved(root, await body())
    case 'GET /check':
      return { status: 200, body: { found: await check(root, query.get('slug') ?? '') } }
    default:
      return { status: 404, body: { why: 'The desk’s server knows no such thing.' } }
  }
}

/** `npm run check`, in a process of its own: the compiler takes seconds, and the next save must not wait for it. */
async function check(root: string, slug: string): Promise<readonly unknown[]> {
  if (!isSlug(slug)) throw new Error('That is no story that could be checked.')
  const command = ['src/cli/run.js', 'check', slug, '--json']
  const [said, complaint] = await new Promise<[string, string]>((done) => {
    // It exits with 1 where it has found something.
    execFile(process.execPath, command, { cwd: root, maxBuffer: 50_000_000 }, (_, out, wrong) => {
      done([out, wrong])
    })
  })
  try {
    return (JSON.parse(said) as { found: unknown[] }).found
  } catch {
    const [why = ''] = (complaint.trim() || said.trim()).split('\n')
    throw new Error(`“npm run check -- ${slug}” did not come to its end: ${why || 'it said nothing.'}`)
  }
}

const storyFile = (root: string, slug: string): string => join(root, 'src/stories', `${slug}.ts`)
const sourcesFolder = (root: string): string => join(root, 'sources')

function storiesIn(root: string) {
  return readdirSync(join(root, 'src/stories'))
    .filter((name) => name.endsWith('.ts') && name !== 'stories.ts')
    .map((name) => {
      const slug = name.slice(0, -'.ts'.length)
      const text = readFileSync(join(root, 'src/stories', name), 'utf8')
      const headline = /^ {2}headline:\s*(['"])(.*)\1,$/m.exec(text)?.[2]?.replace(/\\(.)/g, '$1')
      return { slug, headline: headline ?? '' }
    })
    .filter(({ slug }) => isSlug(slug))
}

function storyOf(root: string, slug: string): Answer {
  if (!isSlug(slug) || !existsSync(storyFile(root, slug))) {
    return { status: 404, body: { why: `There is no src/stories/${slug}.ts in the project any more.` } }
  }
  return { status: 200, body: { text: readFileSync(storyFile(root, slug), 'utf8'), texts: textsOf(root, slug) } }
}

/** The texts of the story's sources, by the source's id. The only one may lie there without its id. */
function textsOf(root: string, slug: string): Record<string, string> {
  if (!existsSync(sourcesFolder(root))) return {}
  return Object.fromEntries(
    readdirSync(sourcesFolder(root)).flatMap((name): [string, string][] => {
      const [, own, id = onlySource] = /^([\w-]+)(?:\.([\w-]+))?\.txt$/.exec(name) ?? []
      return own === slug ? [[id, readFileSync(join(sourcesFolder(root), name), 'utf8')]] : []
    }),
  )
}

/** What the text of a story's only source is known by, where its file does not name it. */
const onlySource = ''

interface Saving {
  readonly slug: string
  readonly text: string
  readonly before: string | null
  /** By the names of their files in `sources/`, such as `tea-talks.letter.txt`. */
  readonly texts: Readonly<Record<string, string>>
}

function isSaving(value: unknown): value is Saving {
  const { slug, text, before, texts } = (value ?? {}) as Partial<Record<keyof Saving, unknown>>
  return (
    typeof slug === 'string' &&
    isSlug(slug) &&
    !takenSlugs.includes(slug) &&
    typeof text === 'string' &&
    (before === null || typeof before === 'string') &&
    typeof texts === 'object' &&
    texts !== null &&
    Object.entries(texts).every(([name, one]) => isTextFile(slug, name) && typeof one === 'string')
  )
}

/** Whether it is the file of a source's text, and of this story. */
function isTextFile(slug: string, name: string): boolean {
  const [, source = ''] = name.split('.')
  return /^[\w-]+$/.test(source) && name === textFileOf({ slug }, source)
}

function saved(root: string, value: unknown): Answer {
  if (!isSaving(value)) return { status: 400, body: { why: 'That is no story that could be saved.' } }
  const { slug, text, before, texts } = value
  const file = storyFile(root, slug)
  const there = existsSync(file) ? readFileSync(file, 'utf8') : null
  if (there !== before && there !== text) {
    return { status: 409, body: { why: 'The file was changed outside the desk meanwhile.', text: there } }
  }
  if (there === null) addToList(root, slug)
  writeWhole(file, text)
  writeTexts(root, slug, texts)
  return { status: 200, body: {} }
}

function addToList(root: string, slug: string): void {
  const list = join(root, 'src/stories/stories.ts')
  const text = readFileSync(list, 'utf8')
  if (text.includes(`'./${slug}.ts'`)) return
  writeWhole(list, withStory(text, slug, codeName(slug), 'src/stories/stories.ts'))
}

function writeTexts(root: string, slug: string, texts: Saving['texts']): void {
  const entries = Object.entries(texts)
  if (entries.length === 0) return
  mkdirSync(sourcesFolder(root), { recursive: true })
  for (const [name, text] of entries) writeWhole(join(sourcesFolder(root), name), text)
  // The text of an only source may have lain there under the story's name alone. What is nowhere else stays.
  const plain = join(sourcesFolder(root), `${slug}.txt`)
  if (existsSync(plain) && entries.some(([, text]) => text === readFileSync(plain, 'utf8'))) rmSync(plain)
}

/** As a whole or not at all: a power cut in the middle leaves the file as it was. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text)
  renameSync(`${file}.new`, file)
}
