/** `npm run stills -- story`: all pictures of a story, for social media, newsletters and print, with a file that says what each shows. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Article } from '../article/schema/Article.ts'
import { checkArticle } from '../article/checks/checkArticle.ts'
import { Mistake } from '../newsroom/Mistake.ts'
import type { Command } from './Command.ts'
import { storyGiven, optionsIn } from './given.ts'
import { storyOf } from '../model/storyOf.ts'
import { allText } from '../build/fonts/allText.ts'
import { drawStill, stillKinds, stillName, stillsOf } from '../build/stills/drawStill.ts'
import { openStudio, sheetOf, type Studio } from '../build/stills/Sheet.ts'
import { formatNames, formats, themes } from '../build/stills/stillFormats.ts'
import { type FileKind, fileKinds, writeStill } from '../build/stills/writeStill.ts'

const sizes = formatNames.map((name) => `${name} (${formats[name].width} × ${formats[name].height})`).join(', ')

export const usage = `npm run stills -- story     all pictures of a story, into the folder stills/story

  --out folder              into another folder
  --kind grid,point         only these: ${stillKinds.join(', ')}
  --size card,tall          only these: ${sizes}
  --theme light             only this: ${themes.join(', ')}
  --as png                  only this: png, svg (its text as text), outlines (an SVG with its text as outlines, for print)
  --help                    this`

/** What says what each picture shows, beside the pictures. */
const altFile = 'alt.json'

interface Altered {
  readonly alt: string
  readonly files: readonly string[]
}

export const command: Command = async ({ given, root, loadStories, loadPublisher, print }) => {
  const text = { type: 'string' } as const
  const { values, positionals } = optionsIn(
    given,
    { out: text, kind: text, size: text, theme: text, as: text, help: { type: 'boolean', default: false } },
    usage,
  )
  if (values.help) {
    print(usage)
    return 0
  }
  const chosen = {
    kinds: listed('kind', values.kind, stillKinds),
    formats: listed('size', values.size, formatNames),
    themes: listed('theme', values.theme, themes),
    as: listed('as', values.as, fileKinds),
  }
  const article = storyGiven(await loadStories(), positionals, usage)
  const { slug } = article
  if (checkArticle(article).some(({ severity }) => severity === 'problem')) {
    print(`${slug} cannot be published yet, so there are no pictures of it: npm run check -- ${slug} tells why.`)
    return 1
  }
  const publisher = await loadPublisher()
  const studio = await openStudio(publisher, allText([article]), root)
  if (!studio) {
    print(`There are no pictures, because ${publisher.name} has no typeface of its own to draw them with.`)
    return 1
  }
  const folder = resolve(root, values.out ?? join('stills', slug))
  const { pictures, left } = await drawAll(article, studio, folder, chosen)
  for (const reason of left) print(reason)
  for (const path of studio.faces.borrowed()) {
    print(`Letters that ${publisher.name}’s typefaces lack are set in ${path}.`)
  }
  const files = pictures.flatMap(({ files }) => files)
  print(`Wrote ${files.length} files into ${relative(root, folder) || '.'}. ${altFile} says in words what each shows.`)
  return files.length > 0 ? 0 : 1
}

interface Chosen {
  readonly kinds: readonly (typeof stillKinds)[number][]
  readonly formats: readonly (typeof formatNames)[number][]
  readonly themes: readonly (typeof themes)[number][]
  readonly as: readonly FileKind[]
}

async function drawAll(article: Article, studio: Studio, folder: string, chosen: Chosen) {
  const story = storyOf(article)
  const [pictures, left] = [new Map<string, string[]>(), [] as string[]]
  clear(folder)
  for (const still of stillsOf(story).filter(({ kind }) => chosen.kinds.includes(kind))) {
    for (const format of chosen.formats) {
      for (const theme of chosen.themes) {
        const drawn = drawStill(still, sheetOf(story, format, theme, studio))
        const size = `${formats[format].name}-${theme}`
        if (typeof drawn === 'string') {
          left.push(`Left out ${stillName(still)}-${size}: ${drawn}.`)
          continue
        }
        for (const [at, drawing] of drawn.entries()) {
          const name = [stillName(still), ...(drawn.length > 1 ? [at + 1] : []), size].join('-')
          const files = await writeStill(drawing, studio.faces, folder, name, chosen.as)
          pictures.set(drawing.alt, [...(pictures.get(drawing.alt) ?? []), ...files])
        }
      }
    }
  }
  const all = Array.from(pictures, ([alt, files]): Altered => ({ alt, files }))
  const facts = { story: story.headline, publisher: studio.publisher.name, pictures: all }
  writeFileSync(join(folder, altFile), `${JSON.stringify(facts, null, 2)}\n`)
  return { pictures: all, left }
}

/** Between quotation marks, as the list of an earlier run has it. One with a folder in it is none of ours. */
const pictureName = /"([\w-][\w.-]*\.(?:png|svg))"/g

/** What was written here before: a picture that has fewer parts now would otherwise leave one behind. Nothing else is touched. */
function clear(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, altFile)
  if (!existsSync(path)) return
  for (const [, file = ''] of readFileSync(path, 'utf8').matchAll(pictureName))
    rmSync(join(folder, file), { force: true })
}

/** A list with commas, of which each is known; all where nothing is given. */
function listed<T extends string>(option: string, given: string | undefined, known: readonly T[]): readonly T[] {
  if (given === undefined) return known
  return given.split(',').map((name) => {
    const found = known.find((one) => one === name)
    if (!found) throw new Mistake(`There is no --${option} “${name}”, only ${known.join(', ')}.\n\n${usage}`)
    return found
  })
}
