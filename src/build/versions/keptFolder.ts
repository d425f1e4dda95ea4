/**
 * The folder of kept versions, which editors keep beside the stories: `versions/<slug>/<day>/`, each a page with all that it needs. The build
 * copies them as they are; nothing in them ever changes.
 */
import { cpSync, existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Article } from '../../article/schema/Article.ts'
import type { PublishedArticle } from '../../model/KeptVersions.ts'
import { newestFolder, versionFolder } from '../output/places.ts'
import { changedOn } from '../seo/changedOn.ts'

/** `VERSIONS` names another folder, for tests. @param root the project's folder */
export const keptFolder = (root: string): string => resolve(root, process.env.VERSIONS ?? 'versions')

/** The days of the versions of a story, the newest first. */
function daysKept(root: string, slug: string): string[] {
  const folder = join(keptFolder(root), slug)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort()
    .reverse()
}

/** The story as its page shows it, with the way to each of its versions. @param prefix from that page to the folder of all pages */
export function withVersions(root: string, article: PublishedArticle, prefix: string): PublishedArticle {
  const days = article.kept ? [] : daysKept(root, article.slug)
  if (days.length === 0) return article
  const others = days.map((day) => ({ day, href: prefix + versionFolder(article.slug, day) }))
  return { ...article, kept: { newest: prefix + newestFolder(article.slug), others } }
}

/**
 * `KEEP` names a story of which a version is built, and nothing else: `npm run keep` asks for it.
 *
 * @returns undefined where nobody asks
 * @throws if there is no such story, or it says no day
 */
export function versionAsked(root: string, stories: readonly Article[]): PublishedArticle | undefined {
  const slug = process.env.KEEP
  if (slug === undefined) return undefined
  const article = stories.find((story) => story.slug === slug)
  const own = article && changedOn(article)
  if (!article || own === undefined)
    throw new Error(`KEEP: there is no story “${slug}” that says when it was published or updated.`)
  const others = daysKept(root, slug).filter((day) => day < own)
  return { ...article, kept: { own, newest: '../../', others: others.map((day) => ({ day, href: `../${day}/` })) } }
}

/** Of all stories that ever had any, also of one that is there no more: their addresses stay. */
export function copyVersions(root: string, outDir: string): void {
  const folder = keptFolder(root)
  if (!existsSync(folder)) return
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name: slug } of slugs) {
    for (const day of daysKept(root, slug)) {
      cpSync(join(folder, slug, day), join(outDir, versionFolder(slug, day)), { recursive: true })
    }
  }
}
