/** What readers cost whoever serves them, in bytes of content: for docs/deploying.md, from the sizes of the built files. */
import { languageOf } from '../../src/article/schema/languages.ts'
import { stories } from '../../src/stories/stories.ts'
import type { FileSize } from './sizes.ts'
import { inFigures } from './statistics.ts'
import { table } from './table.ts'

const [{ slug, lang }] = stories
const page = `${slug}/index.html`
const script = `assets/explainer-${languageOf(lang)}-.*\\.js`

/** What is fetched in each kind of visit, by the path of a file in the built folder. */
const visits: readonly { readonly name: string; readonly fetches: RegExp | undefined }[] = [
  { name: 'reads the page, and leaves before anything else came', fetches: new RegExp(`^${page}$`) },
  {
    name: 'first visit, at its own address',
    fetches: new RegExp(`^(${page}|icon\\.svg|${script}|assets/.*\\.woff2)$`),
  },
  {
    name: 'first visit, in a frame with the loader',
    fetches: new RegExp(`^(${page}|embed\\.js|${script}|assets/(frame-.*\\.js|.*\\.woff2))$`),
  },
  {
    name: 'first visit, in a frame with `font=system`',
    fetches: new RegExp(`^(${page}|${script}|assets/frame-.*\\.js)$`),
  },
  { name: 'comes back within a minute', fetches: undefined },
  { name: 'comes back later, and nothing changed', fetches: undefined },
  { name: 'comes back after a correction, or reads another story of the folder', fetches: new RegExp(`^${page}$`) },
]

export function bill(sizes: readonly FileSize[]): string {
  const rows = visits.map(({ name, fetches }) => {
    const files = fetches ? sizes.filter(({ path }) => fetches.test(path)) : []
    if (fetches && files.length === 0) throw new Error(`No built file is fetched where a reader ${name}.`)
    const bytes = files.reduce((sum, { brotli }) => sum + brotli, 0)
    return [name, String(files.length), inFigures(bytes), `${inFigures(bytes / 1000, 1)} GB`]
  })
  return table(['a reader', 'files', 'bytes', 'a million of them'], rows)
}
