/** A story as JSON, the second form that it has: for a CMS, and for whoever writes stories with a program. */
import type { Article } from '../../article/schema/Article.ts'
import { isRecord, textIn, type Value } from './Written.ts'

/** Of the form. A desk that knows an older one refuses a newer one, and says so. */
const version = 1
const format = 'sticking-points/story'

export const toJson = (article: Article): string => `${JSON.stringify({ format, version, ...article }, null, 2)}\n`

/** @throws a sentence for the editor */
export function fromJson(text: string): Article {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Error(`This file is no JSON that can be read: ${(error as Error).message}.`)
  }
  if (!isRecord(value) || typeof value.slug !== 'string') {
    throw new Error('This JSON file is no story: it has no “slug”.')
  }
  const { format: its, version: of, ...article } = value as Record<string, Value | undefined>
  if (its !== undefined && its !== format) throw new Error(`This JSON file is something else: “${textIn(its)}”.`)
  if (typeof of === 'number' && of > version) {
    throw new Error(
      `This story was written for a newer desk (form ${of}; this desk knows ${version}). Open it with the newer one, so that nothing of it is lost.`,
    )
  }
  return article as unknown as Article
}
