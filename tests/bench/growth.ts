/**
 * By what the built files grew: their parts, compared with those that were written down when somebody last found them right
 * (`sizes.json`). `npm run sizes:accept` writes them down anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FileSize, sizesOf } from './sizes.ts'

const baseline = 'tests/bench/sizes.json'

/** Bytes by what they are. */
type Parts = Readonly<Record<string, number>>

/** @param story the slug of the story whose page is looked into */
export function partsOf(folder: string, story: string): Parts {
  const files = sizesOf(folder).filter(({ path }) => /^(assets\/.*\.(js|woff2)|embed\.js)$/.test(path))
  return {
    ...Object.fromEntries(files.map((file: FileSize) => [`${withoutHash(file.path)}, brotli`, file.brotli])),
    ...partsOfPage(readFileSync(join(folder, story, 'index.html'), 'utf8')),
  }
}

const withoutHash = (path: string): string => path.replace(/-[\w-]{8}(?=\.\w+$)/, '')

/** Of a page, uncompressed: what compresses well together can't be told apart afterwards. */
function partsOfPage(html: string): Parts {
  const bytes = (pattern: RegExp) =>
    [...html.matchAll(pattern)].reduce((sum, [text]) => sum + Buffer.byteLength(text), 0)
  const style = bytes(/<style[^>]*>.*?<\/style>/gs)
  const data = bytes(/<script[^>]*type="?application\/(ld\+)?json"?[^>]*>.*?<\/script>/gs)
  const scripts = bytes(/<script[^>]*>.*?<\/script>/gs) - data
  const classes = bytes(/ class=(?:"[^"]*"|[^\s>]+)/g)
  return {
    'page: style, raw': style,
    'page: the story as data, raw': data,
    'page: inline scripts, raw': scripts,
    'page: class attributes, raw': classes,
    'page: all other markup and text, raw': Buffer.byteLength(html) - style - data - scripts - classes,
  }
}

export const accept = (parts: Parts): void => {
  writeFileSync(baseline, `${JSON.stringify(parts, null, 2)}\n`)
}

/** A line for each part that is larger than it was, the one that grew most first. */
export function growthOf(parts: Parts): string[] {
  const before = JSON.parse(readFileSync(baseline, 'utf8')) as Parts
  return Object.entries(parts)
    .map(([name, bytes]) => ({ name, bytes, more: bytes - (before[name] ?? 0) }))
    .filter(({ more }) => more > 0)
    .sort((one, other) => other.more - one.more)
    .map(({ name, bytes, more }) => `+${more} bytes: ${name} (${bytes - more} → ${bytes})`)
}
