/** A new story as text: the starter under a slug of its own, and its line in the list of stories. Used by `npm run new` and by the desk. */
import { Mistake } from './Mistake.ts'

/** The starter under a name and slug of its own. */
export const starterFor = (starter: string, slug: string, name: string): string =>
  starter
    .replace('export const starter ', `export const ${name} `)
    .replace("slug: 'starter'", `slug: '${slug}'`)
    .replace('/starter/', `/${slug}/`)

/** The list with one story more, as its last. */
export function withStory(list: string, slug: string, name: string, file: string): string {
  if (new RegExp(`\\b${name}\\b`).test(list)) {
    throw new Mistake(`${file} has something that is called ${name} already. Choose another slug.`)
  }
  const imports = [...list.matchAll(/^import .*\n/gm)].at(-1)
  const array = /(= \[\s*)([^\]]*?),?(\s*\]\s*)$/.exec(list)
  if (!array) throw notUnderstood(file)
  const [, open = '', written = '', close = ''] = array
  const begun = list.lastIndexOf('\n', array.index) + 1
  const after = imports ? imports.index + imports[0].length : begun
  const line = `import { ${name} } from './${slug}.ts'\n${imports ? '' : '\n'}`
  const grown = /\/[/*]/.test(written)
    ? `${open}${withComma(written, file)}\n  ${name},\n${close.trimStart()}`
    : listOf([...written.split(','), name], open.includes('\n') && written !== '', array.index - begun)
  return list.slice(0, after) + line + list.slice(after, array.index) + grown
}

const notUnderstood = (file: string) =>
  new Mistake(`${file} has no list of stories at its end that this command understands. Add the story by hand.`)

/** A long list has a line for each story; a short one is a line. @param isTall it has a line for each already */
function listOf(written: readonly string[], isTall: boolean, indent: number): string {
  const names = written.map((each) => each.trim()).filter((each) => each !== '')
  const line = `= [${names.join(', ')}]`
  if (!isTall && indent + line.length <= 120) return `${line}\n`
  return `= [\n${names.map((each) => `  ${each},\n`).join('')}]\n`
}

/** Names with what a person wrote beside them, which stays where it is. */
function withComma(written: string, file: string): string {
  const names = written.replace(/\/\/.*|\/\*[^]*?\*\//g, '').trim()
  if (names === '' || names.endsWith(',')) return written.trimEnd()
  // A comma behind a comment would be part of it.
  if (/\/[/*].*$/.test(written)) throw notUnderstood(file)
  return `${written},`
}
