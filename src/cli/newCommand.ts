/** `npm run new -- slug`: a starter story in a file of its own, and in the list of stories. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeName, isSlug, takenSlugs } from '../article/schema/slug.ts'
import { Mistake } from '../newsroom/Mistake.ts'
import { starterFor, withStory } from '../newsroom/newStory.ts'
import type { Command } from './Command.ts'

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

  const name = codeName(slug)
  const [file, list] = [`src/stories/${slug}.ts`, 'src/stories/stories.ts']
  if (existsSync(join(root, file)))
    throw new Mistake(`There is a story ${file} already. Edit it, or choose another slug.`)
  const listed = withStory(readFileSync(join(root, list), 'utf8'), slug, name, list)
  const starter = readFileSync(join(root, 'src/newsroom/starter.ts'), 'utf8')
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

function suggestion(slug: string): string {
  const plain = slug
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
  return plain || 'harbour-talks'
}
