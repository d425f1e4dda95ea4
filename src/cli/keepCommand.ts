/**
 * `npm run keep -- story`: keeps the page of a story as it is now, at an address that never changes, with its script, typefaces and pictures
 * beside it. The next builds copy it as it is.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { Article } from '../article/schema/Article.ts'
import { checkArticle } from '../article/checks/checkArticle.ts'
import { Mistake } from '../newsroom/Mistake.ts'
import type { Command } from './Command.ts'
import { storyGiven, optionsIn } from './given.ts'
import { versionFolder } from '../build/output/places.ts'
import { changedOn } from '../build/seo/changedOn.ts'
import { keptFolder } from '../build/versions/keptFolder.ts'

export const usage = `SITE_URL=https://news.example/explainers/ npm run keep -- story

Keeps the page of a story as it is now, in versions/story/day/. The day is that of its last entry under updates, else that
of its publication. The next build publishes it as story/v/day/, and links to it under Corrections and updates.`

export const command: Command = async ({ given, root, environment, loadStories, print }) => {
  const { values, positionals } = optionsIn(given, { help: { type: 'boolean', default: false } }, usage)
  if (values.help) {
    print(usage)
    return 0
  }
  const article = storyGiven(await loadStories(), positionals, usage)
  const { slug } = article
  const day = dayOf(article)
  const place = join(keptFolder(root), slug, day)

  const folder = mkdtempSync(join(tmpdir(), 'kept-version-'))
  try {
    const built = join(folder, versionFolder(slug, day))
    build(root, built, { ...environment, KEEP: slug })
    if (existsSync(place)) {
      if (!isSame(place, built)) throw new Mistake(otherThan(relative(root, place), day))
      print(`${relative(root, place)} is kept already, and nothing has changed since.`)
      return 0
    }
    cpSync(built, place, { recursive: true })
  } finally {
    rmSync(folder, { recursive: true })
  }
  print(
    `Kept ${slug} as it is now in ${relative(root, place)}. Commit that folder. The next build publishes it as ${versionFolder(slug, day)}.`,
  )
  if (!environment.SITE_URL)
    print('It was built without SITE_URL, so it has no social card, and its links are relative.')
  return 0
}

/** @throws Mistake if the story says none, or cannot be published */
function dayOf(article: Article): string {
  const { slug } = article
  if (checkArticle(article).some(({ severity }) => severity === 'problem')) {
    throw new Mistake(`${slug} cannot be published yet: npm run check -- ${slug} tells why.`)
  }
  const day = changedOn(article)
  if (day === undefined) {
    throw new Mistake(
      `${slug} does not say when it was published or updated, so a version of it has no day. Give it a published date, or an entry under updates.`,
    )
  }
  return day
}

const otherThan = (place: string, day: string): string =>
  `${place} is kept already, and is not what would be kept now. A kept version never changes. ` +
  `If the story has changed since ${day}, say so under its updates, with the day; then that day is kept. ` +
  'If only the program has changed, there is nothing to keep.'

/** In a process of its own, since this one does not run in production mode. */
function build(root: string, outDir: string, environment: Readonly<Record<string, string | undefined>>): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    { cwd: root, env: { ...environment, NODE_ENV: 'production' }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Mistake(`The version could not be built.\n\n${stderr}`)
}

function isSame(one: string, other: string): boolean {
  const [files, others] = [one, other].map((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
      .sort(),
  )
  return (
    files?.join('\n') === others?.join('\n') &&
    (files ?? []).every((file) => readFileSync(join(one, file)).equals(readFileSync(join(other, file))))
  )
}
