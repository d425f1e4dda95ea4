/**
 * Stops a build whose pages wear a class that the style sheet has no rule for: a misspelt utility would reach the reader without
 * its look and nobody would be told. A class counts as styled when any selector names it, so `group` does where a variant asks for it.
 *
 * It sees what the pages show before a reader has touched them; ESLint checks the rest (`no-unknown-classes` in eslint.config.js).
 */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

/**
 * @param pages HTML
 * @param sheet the built style sheet
 * @param root the project's folder
 * @throws with each such class and the components that write it
 */
export async function refuseUnstyled(pages: readonly string[], sheet: string, root: string): Promise<void> {
  const styled = classesStyledBy(sheet)
  const unstyled = [...new Set(pages.flatMap(classesWornBy))].filter((name) => !styled.has(name))
  if (unstyled.length === 0) return
  const components = await componentsIn(join(root, 'src'))
  const told = unstyled.map((name) => {
    const writers = components.filter(({ words }) => words.has(name)).map(({ path }) => relative(root, path))
    return `  “${name}” in ${writers.join(', ') || 'a component that puts the name together'}`
  })
  throw new Error(
    `The style sheet has no rule for these classes:\n${told.join('\n')}\n` +
      'Write each as Tailwind’s utility is called, or give it a rule (@utility) in a style sheet that src/styles.css imports. Names must be whole in the source.',
  )
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

const classesWornBy = (html: string): string[] =>
  [...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, list = '']) =>
    list
      .replace(/&([\w#]+);/g, (whole, name: string) => entities[name] ?? whole)
      .split(/\s+/)
      .filter(Boolean),
  )

/** Every name that stands behind a dot, with its escapes undone. @see https://drafts.csswg.org/css-syntax/#consume-escaped-code-point */
function classesStyledBy(sheet: string): ReadonlySet<string> {
  const names = [
    ...sheet.matchAll(/\.(-?(?:[a-z_]|[^\0-\x7f]|\\[^\n])(?:[\w-]|[^\0-\x7f]|\\[\da-f]{1,6}\s?|\\[^\n])*)/gi),
  ]
  return new Set(
    names.map(([, name = '']) =>
      name.replace(/\\(?:([\da-f]{1,6})\s?|(.))/gi, (_, code: string | undefined, sign: string | undefined) =>
        code === undefined ? (sign ?? '') : String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    ),
  )
}

async function componentsIn(folder: string): Promise<{ path: string; words: ReadonlySet<string> }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
  return Promise.all(
    paths.map(async (path) => ({ path, words: new Set((await readFile(path, 'utf8')).split(/[\s'"`]+/)) })),
  )
}
