/** `npm run new -- slug`: a starter story in a file of its own, and in the list of stories. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isSlug, takenSlugs } from '../article/schema/slug.ts'
import { type Command, Mistake } from './Command.ts'

const usage = 'npm run new -- slug, such as npm run new -- harbour-talks'

export const command: Command = ({ given, root, print }) => {
  const [slug] = given
  if (slug === undefined || given.length > 1) throw new Mistake(`Say one slug: ${usage}`)
  if (!isSlug(slug)) {
    throw new Mistake(
      `“${slug}” cannot be a slug, because it goes into the page's address. Use lower-case letters, digits and single hyphens, and begin with a letter: ${suggestion(slug)}`,
    )
  }
  if (takenSlugs.includes(slug))
    throw new Mistake(`“${slug}” is a name that the site needs for itself. Choose another slug.`)

  const name = nameOf(slug)
  const [file, list] = [`src/stories/${slug}.ts`, 'src/stories/stories.ts']
  if (existsSync(join(root, file)))
    throw new Mistake(`There is a story ${file} already. Edit it, or choose another slug.`)
  const listed = withStory(readFileSync(join(root, list), 'utf8'), slug, name, list)
  const starter = readFileSync(join(root, 'src/cli/starter.ts'), 'utf8')
  writeFileSync(join(root, file), starterFor(starter, slug, name))
  writeFileSync(join(root, list), listed)
  print(
    `Wrote ${file} and added it to ${list}.\n\n` +
      `  npm run dev     shows it at /${slug}/, with what is still to mend\n` +
      `  npm run check   tells the same here\n\n` +
      'docs/writing-a-story.md leads through it.',
  )
  return 0
}

/** A story's name in the code. A single word gets a second one, for it might be one of the language's own, such as `new`. */
export const nameOf = (slug: string): string =>
  slug.includes('-') ? slug.replace(/-(.)/g, (_, next: string) => next.toUpperCase()) : `${slug}Story`

/** The starter under a name and slug of its own. */
const starterFor = (starter: string, slug: string, name: string): string =>
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

function suggestion(slug: string): string {
  const plain = slug
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
  return plain || 'harbour-talks'
}
